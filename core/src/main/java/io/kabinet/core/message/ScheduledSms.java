package io.kabinet.core.message;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.message.SmsDecision.Granted;
import io.kabinet.core.message.SmsDecision.Refused;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An SMS that the operator has taken: waiting, sent, or cancelled.
 *
 * <p>What it is at a moment follows from these values alone: before {@code sendAt} it waits, at that moment it is sent,
 * unless it was cancelled before. {@link #toString()} hides the text and masks the number. Immutable and safe for use by
 * several threads.
 *
 * @param id how the operator names it
 * @param to the number that it goes to
 * @param text what it says
 * @param takenAt when the operator took it
 * @param sendAt when it is to be sent, not before that
 * @param cancelledAt when it was cancelled, if it was: not before it was taken, and before it was to be sent
 */
public record ScheduledSms(
        String id, Peer to, SmsText text, Instant takenAt, Instant sendAt, Optional<Instant> cancelledAt) {

    /** Where an SMS stands. */
    public enum State {
        /** It will be sent. */
        WAITING,
        /** It was sent. */
        SENT,
        /** It will never be sent. */
        CANCELLED
    }

    /**
     * Checks that all of it can be true.
     *
     * @throws IllegalArgumentException if the id is blank, or a moment out of range or order
     */
    public ScheduledSms {
        Words.check("id", id);
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        Moments.check("takenAt", takenAt);
        Moments.check("sendAt", sendAt);
        if (sendAt.isBefore(takenAt)) {
            throw new IllegalArgumentException("sendAt is before takenAt " + takenAt + ": " + sendAt);
        }
        if (cancelledAt.isPresent()
                && (cancelledAt.get().isBefore(takenAt) || !cancelledAt.get().isBefore(sendAt))) {
            throw new IllegalArgumentException(
                    "cancelledAt is not from " + takenAt + " until " + sendAt + ": " + cancelledAt.get());
        }
    }

    /**
     * Where it stands at a moment.
     *
     * @param now the moment
     * @return waiting until it is sent or cancelled, and never again after that
     */
    public State stateAt(Instant now) {
        if (cancelledAt.isPresent() && !now.isBefore(cancelledAt.get())) {
            return State.CANCELLED;
        }
        return now.isBefore(sendAt) ? State.WAITING : State.SENT;
    }

    /**
     * Cancels it before it is sent.
     *
     * @param now the moment of asking, not before it was taken
     * @return the cancelled SMS, or the reason why it cannot be cancelled any more
     * @throws IllegalArgumentException if the moment is before it was taken, or outside the years 0001 to 9999
     */
    public SmsDecision cancel(Instant now) {
        if (Moments.check("now", now).isBefore(takenAt)) {
            throw new IllegalArgumentException("now is before takenAt " + takenAt + ": " + now);
        }
        if (cancelledAt.isPresent()) {
            return refused(SmsReason.SMS_ALREADY_CANCELLED, cancelledAt.get());
        }
        return now.isBefore(sendAt)
                ? new Granted(new ScheduledSms(id, to, text, takenAt, sendAt, Optional.of(now)))
                : refused(SmsReason.SMS_ALREADY_SENT, sendAt);
    }

    private static SmsDecision refused(SmsReason code, Instant at) {
        return new Refused(List.of(Reason.of(code).with("at", at)));
    }
}
