package io.kabinet.core.account.auto;

import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Where an auto-payment stands, in values that a team can keep in its own database.
 *
 * <p>It changes through {@link AutoPaymentPolicy} only. Immutable and safe for use by several threads.
 *
 * @param agreed what was agreed to
 * @param phase where it stands
 * @param attempts how many attempts were made, zero or more
 * @param failures how many of the last ones failed in a row, not more than there were
 * @param since the last attempt; if there is none yet, or it was resumed later, that moment
 * @param taken what was taken this month and the month before
 */
public record AutoPaymentState(
        AutoPayment agreed, Phase phase, long attempts, long failures, Instant since, List<Movement> taken) {

    /** Where an auto-payment stands. */
    public enum Phase {
        /** It waits for its trigger. */
        READY,
        /** An attempt was made, and what became of it is not known yet. */
        UNDER_WAY,
        /** The last attempt failed; the next one needs no new day. */
        FAILED,
        /** The last attempt went through; a balance has to be above the threshold before it runs low again. */
        PAID,
        /** Too many attempts failed; it waits to be resumed. */
        SUSPENDED,
        /** A suspension was lifted, and nothing was tried since; it waits for its trigger and for no gap. */
        RESUMED
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is below zero, there were more failures than attempts, or the moment is
     *     outside the years 0001 to 9999
     */
    public AutoPaymentState {
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(phase, "phase");
        Moments.check("since", since);
        taken = List.copyOf(taken);
        if (failures < 0 || failures > attempts) {
            throw new IllegalArgumentException(
                    "failures must be from zero to the attempts: " + failures + ", " + attempts);
        }
    }

    /**
     * The name of the last attempt.
     *
     * @return for example {@code a-1/3}; with a zero if there is none yet
     */
    public String attempt() {
        return agreed.id() + "/" + attempts;
    }

    /**
     * The state after a suspension is lifted; another state is not changed.
     *
     * <p>Days of the timetable that passed meanwhile are not made up for.
     *
     * @param now the moment
     * @return resumed, with no failures; the gap after the last attempt is not waited for any more
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public AutoPaymentState resumed(Instant now) {
        return phase == Phase.SUSPENDED ? new AutoPaymentState(agreed, Phase.RESUMED, attempts, 0, now, taken) : this;
    }

    /** The balance was seen above the threshold; who was resumed goes on waiting for no gap. */
    AutoPaymentState ranHigh() {
        return phase == Phase.READY || phase == Phase.RESUMED
                ? this
                : new AutoPaymentState(agreed, Phase.READY, attempts, failures, since, taken);
    }

    AutoPaymentState attempted(Instant now) {
        return new AutoPaymentState(
                agreed, Phase.UNDER_WAY, attempts + 1, failures, now.isBefore(since) ? since : now, taken);
    }
}
