package io.kabinet.client.identity;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks of which social networks an account is linked; in market Russia.
 *
 * @param of the number
 */
public record ReadSocialAccounts(Msisdn of) implements Read<LinkedSocialAccounts> {

    /** Checks that there is a number. */
    public ReadSocialAccounts {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
