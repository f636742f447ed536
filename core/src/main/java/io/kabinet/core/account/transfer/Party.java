package io.kabinet.core.account.transfer;

import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two numbers of a transfer; what is not known is absent, and no movements is a statement.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param number the number
 * @param region the region it belongs to, as the operator writes it
 * @param moved what the sender has sent, or the receiver has received, this month at least
 */
public record Party(Msisdn number, Optional<String> region, Optional<List<Movement>> moved) {

    /**
     * Copies the movements.
     *
     * @throws IllegalArgumentException if the region is blank, too long, or holds a control character
     */
    public Party {
        Objects.requireNonNull(number, "number");
        if (region.isPresent()) {
            Words.check("region", region.get());
        }
        moved = moved.map(List::copyOf);
    }

    /**
     * A number of which nothing else is known.
     *
     * @param number the number
     * @return the party
     */
    public static Party of(Msisdn number) {
        return new Party(number, Optional.empty(), Optional.empty());
    }

    /**
     * The same number of a region.
     *
     * @param known the region, as the operator writes it
     * @return the changed party
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Party in(String known) {
        return new Party(number, Optional.of(known), moved);
    }

    /**
     * The same number with all that it has sent, or received.
     *
     * @param known the movements, this month's at least
     * @return the changed party
     */
    public Party having(List<Movement> known) {
        return new Party(number, region, Optional.of(known));
    }
}
