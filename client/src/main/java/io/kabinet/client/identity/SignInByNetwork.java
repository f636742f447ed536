package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Signs in without a password, on the operator's own mobile network; the operator knows who is calling.
 *
 * @param of the number
 */
public record SignInByNetwork(Msisdn of) implements Attempt<Session> {

    /** Checks that it is there. */
    public SignInByNetwork {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
