package io.kabinet.testkit.walk;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.Inside.Position;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One step: how all stood before, how they stand after, and what was asked, if anything was.
 *
 * @param told what the subscribers know without asking
 * @param now when it is
 * @param before each number before the step
 * @param after each number after it
 * @param deed what was asked; empty if something happened by itself
 */
record Moment(Told told, Instant now, Map<Msisdn, Position> before, Map<Msisdn, Position> after, Optional<Deed> deed) {

    /** How a number stood before. */
    Position was(Msisdn number) {
        return Objects.requireNonNull(before.get(number));
    }

    /** How it stands. */
    Position is(Msisdn number) {
        return Objects.requireNonNull(after.get(number));
    }
}
