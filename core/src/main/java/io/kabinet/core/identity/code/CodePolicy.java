package io.kabinet.core.identity.code;

import io.kabinet.core.reason.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a one-time code may be sent, how often it may be tried, and how long it lives.
 *
 * <p>To send is checked in this order, all that applies is told: {@link CodeReason#KEY_REUSED}, {@link
 * CodeReason#RESEND_TOO_EARLY}, {@link CodeReason#TOO_MANY_CODES}. To use: not issued, replaced, used, each of which
 * ends the matter; then expired and tried too often, both if both apply. A new code kills the old one, whose tries are
 * not given back.
 *
 * <p>A code lives before the moment at which it expires, and is dead at it. For example, with a life of ten minutes a
 * code of 12:00 can be used at 12:09:59.999 and no more at 12:10. Guessing many codes three times each is held up by
 * the pause and the daily limit alone: whoever sends codes to the public should set both. Safe for use by several
 * threads.
 *
 * @param attempts how often a code may be tried, 1 or more
 * @param length how many characters a code has, if that is fixed
 * @param life how long a code lives, if it dies by itself
 * @param resendPause how long after a code the next one may be sent, if there is a pause
 * @param maxPerDay how many codes may be sent per number and purpose in a day of 24 hours from the first, if limited
 */
public record CodePolicy(
        int attempts,
        OptionalInt length,
        Optional<Duration> life,
        Optional<Duration> resendPause,
        OptionalInt maxPerDay) {

    /**
     * Market Russia: three tries; nothing else is stated.
     *
     * <p><b>Source:</b> the article only says that there is a code: «введите одноразовый код доступа, который был
     * доставлен вам в SMS-сообщении». Three tries, and that a new code kills the old, are this library's choice.
     */
    public static final CodePolicy RUSSIA =
            new CodePolicy(3, OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static final Duration DAY = Duration.ofHours(24);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not above zero
     */
    public CodePolicy {
        if (attempts < 1 || length.orElse(1) < 1 || maxPerDay.orElse(1) < 1) {
            throw new IllegalArgumentException("counts must be 1 or more: attempts " + attempts + ", length " + length
                    + ", maxPerDay " + maxPerDay);
        }
        checkPositive("life", life);
        checkPositive("resendPause", resendPause);
    }

    /**
     * The same policy for codes of one length.
     *
     * @param characters how many characters a code has, 1 or more
     * @return the changed policy
     * @throws IllegalArgumentException if it is below 1
     */
    public CodePolicy withLength(int characters) {
        return new CodePolicy(attempts, OptionalInt.of(characters), life, resendPause, maxPerDay);
    }

    /**
     * The same policy with codes that die by themselves.
     *
     * @param other how long a code lives, above zero; one that leads past the last instant means for ever
     * @return the changed policy
     * @throws IllegalArgumentException if it is not above zero
     */
    public CodePolicy withLife(Duration other) {
        return new CodePolicy(attempts, length, Optional.of(other), resendPause, maxPerDay);
    }

    /**
     * The same policy with a limit on sending.
     *
     * @param pause how long after a code the next one may be sent, above zero
     * @param perDay how many codes may be sent in a day, 1 or more
     * @return the changed policy
     * @throws IllegalArgumentException if one is not above zero
     */
    public CodePolicy withSendingLimits(Duration pause, int perDay) {
        return new CodePolicy(attempts, length, life, Optional.of(pause), OptionalInt.of(perDay));
    }

    /**
     * What is wrong with a typed code before anybody looks whether it is right.
     *
     * <p>A text that fails here need not cost an attempt.
     *
     * @param typed the text
     * @return {@link CodeReason#CODE_LENGTH_WRONG}, or empty if nothing is wrong or no length is fixed
     */
    public List<Reason> violationsIn(CharSequence typed) {
        if (typed.length() == length.orElse(typed.length())) {
            return List.of();
        }
        return List.of(Reason.of(CodeReason.CODE_LENGTH_WRONG)
                .with("expected", (long) length.getAsInt())
                .with("actual", (long) typed.length()));
    }

    /**
     * Sends a code, if one may be sent.
     *
     * @param before the slot of the number and purpose
     * @param requestId the request that the code is for
     * @param now the moment
     * @return the slot afterwards with the new code in it, or every reason why not
     * @throws IllegalArgumentException if {@code requestId} is blank, too long, or has an unprintable character
     */
    public CodeIssue issue(CodeSlot before, String requestId, Instant now) {
        boolean newDay = before.dayStartedAt()
                .filter(start -> Duration.between(start, now).compareTo(DAY) < 0)
                .isEmpty();
        List<Reason> reasons = before.code()
                .map(last -> refusalsAfter(last, before, requestId, now, newDay))
                .orElse(List.of());
        if (!reasons.isEmpty()) {
            return new CodeIssue.Refused(reasons);
        }
        long serial = before.code().map(OneTimeCode::serial).orElse(0L) + 1;
        Optional<Instant> expiresAt = life.flatMap(length -> after(now, length));
        OneTimeCode code = new OneTimeCode(serial, requestId, now, expiresAt, 0, false);
        return new CodeIssue.Issued(
                newDay
                        ? new CodeSlot(Optional.of(code), Optional.of(now), 1)
                        : new CodeSlot(Optional.of(code), before.dayStartedAt(), before.issuedInDay() + 1));
    }

    /**
     * Why the code of a request may not be tried.
     *
     * @param slot the slot of the number and purpose
     * @param requestId the request that the code was sent for
     * @param now the moment
     * @return every reason, in the order above; empty if it may be tried
     */
    public List<Reason> refusalsToTry(CodeSlot slot, String requestId, Instant now) {
        if (slot.code().isEmpty()) {
            return List.of(Reason.of(CodeReason.CODE_NOT_ISSUED));
        }
        OneTimeCode code = slot.code().get();
        if (!code.requestId().equals(requestId)) {
            return List.of(replacedBy(code));
        }
        if (code.used()) {
            return List.of(Reason.of(CodeReason.CODE_USED));
        }
        List<Reason> reasons = new ArrayList<>();
        code.expiresAt()
                .filter(end -> !now.isBefore(end))
                .ifPresent(end -> reasons.add(Reason.of(CodeReason.CODE_EXPIRED).with("at", end)));
        if (code.tries() >= attempts) {
            reasons.add(Reason.of(CodeReason.CODE_ATTEMPTS_SPENT).with("limit", (long) attempts));
        }
        return reasons;
    }

    /**
     * The slot after a wrong code.
     *
     * @param before the slot before
     * @param requestId the request that the code was sent for
     * @param now the moment
     * @return one more try; the same slot if the code may not be tried
     */
    public CodeSlot afterFailure(CodeSlot before, String requestId, Instant now) {
        return refusalsToTry(before, requestId, now).isEmpty() ? tried(before) : before;
    }

    /**
     * The slot after the right code.
     *
     * @param before the slot before
     * @param requestId the request that the code was sent for
     * @param now the moment
     * @return the code tried and used; the same slot if it may not be tried
     */
    public CodeSlot afterSuccess(CodeSlot before, String requestId, Instant now) {
        return refusalsToTry(before, requestId, now).isEmpty() ? used(tried(before)) : before;
    }

    static CodeSlot tried(CodeSlot slot) {
        return slot.with(slot.code().orElseThrow().tried());
    }

    static CodeSlot used(CodeSlot slot) {
        return slot.with(slot.code().orElseThrow().usedUp());
    }

    static Reason replacedBy(OneTimeCode newer) {
        return Reason.of(CodeReason.CODE_REPLACED).with("since", newer.issuedAt());
    }

    Reason wrong(OneTimeCode code) {
        return Reason.of(CodeReason.CODE_WRONG).with("remaining", (long) Math.max(0, attempts - code.tries()));
    }

    private List<Reason> refusalsAfter(OneTimeCode last, CodeSlot slot, String requestId, Instant now, boolean newDay) {
        List<Reason> reasons = new ArrayList<>();
        if (last.requestId().equals(requestId)) {
            reasons.add(Reason.of(CodeReason.KEY_REUSED));
        }
        resendPause
                .filter(pause -> Duration.between(last.issuedAt(), now).compareTo(pause) < 0)
                .ifPresent(pause -> reasons.add(Reason.of(CodeReason.RESEND_TOO_EARLY)
                        .with("from", after(last.issuedAt(), pause).orElse(Instant.MAX))));
        if (!newDay && slot.issuedInDay() >= maxPerDay.orElse(Integer.MAX_VALUE)) {
            reasons.add(Reason.of(CodeReason.TOO_MANY_CODES)
                    .with("maximum", (long) maxPerDay.getAsInt())
                    .with("from", after(slot.dayStartedAt().orElseThrow(), DAY).orElse(Instant.MAX)));
        }
        return reasons;
    }

    private static Optional<Instant> after(Instant start, Duration length) {
        return length.compareTo(Duration.between(start, Instant.MAX)) <= 0
                ? Optional.of(start.plus(length))
                : Optional.empty();
    }

    private static void checkPositive(String what, Optional<Duration> duration) {
        if (duration.isPresent() && (duration.get().isZero() || duration.get().isNegative())) {
            throw new IllegalArgumentException(what + " must be above zero: " + duration.get());
        }
    }
}
