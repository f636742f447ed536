package io.kabinet.client.number;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Opens a session of a linked number; in market Russia.
 *
 * <p>A session lets in its own number and no other: that rule of every transport stays as it is. Were a session of the main
 * number good for linked ones too, each call would have to ask again whether they still are linked, and keys and renewals
 * would no longer be one number's. So switching is getting in once more: what was asked for the link is asked now, and what
 * comes is a session of the linked number with a life of its own, until that number is unlinked. The main number's session
 * stays; to look at it again is to use it.
 *
 * @param of the number that the cabinet is of
 * @param to the linked number
 */
public record SwitchNumber(Msisdn of, Msisdn to) implements Attempt<Session> {

    /** Checks that both are there. */
    public SwitchNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
