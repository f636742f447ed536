package io.kabinet.mts.business.operation;

import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What {@code CheckCharges} says of a number, as it comes.
 *
 * @param number the number
 * @param remained its figure {@code remainedAmount}, which may be missing
 * @param from the beginning of its time, if told
 * @param until the end of its time, if told
 */
public record CheckedCharge(
        Msisdn number, Optional<BigMoney> remained, Optional<Instant> from, Optional<Instant> until) {

    /** Checks that nothing is missing. */
    public CheckedCharge {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(remained, "remained");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
