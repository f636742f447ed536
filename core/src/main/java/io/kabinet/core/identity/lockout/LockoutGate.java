package io.kabinet.core.identity.lockout;

import io.kabinet.core.identity.lockout.LockoutAnswer.Passed;
import io.kabinet.core.identity.lockout.LockoutAnswer.Refused;
import io.kabinet.core.identity.lockout.LockoutAnswer.Wrong;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one door before everything that asks for a password, and the counter at it.
 *
 * <p>An attempt is counted as failed before the verifier runs, and taken back only when it succeeds. So no more guesses
 * than the threshold are ever looked at between two successes, however many come at once and over however many gates on
 * one store; a verifier that throws, or a process that dies in it, leaves a failure behind. Under {@link
 * LockoutPolicy#RUSSIA}, of 64 wrong passwords at one moment three are looked at.
 *
 * <p>When the verifier is done, in this order: if a password was issued meanwhile, the answer is {@link
 * LockoutReason#PASSWORD_REPLACED}, be the old one right or wrong. If another streak has begun and locked meanwhile, it
 * is {@link LockoutReason#PASSWORD_LOCKED}. Otherwise a right password passes, also if its own attempt was the one that
 * locked, and the failures are forgotten.
 *
 * <p>Every door needs this gate: signing in, and changing the password with the old one. A door beside it is a place to
 * guess. The gate does not know which numbers exist: whoever wants to tell nothing about that asks it for unknown
 * numbers too, with a verifier that does the same work and says no. A text that cannot be a password at all need not be
 * counted, if the host turns it away before the gate.
 *
 * <p>No locks are held while the verifier runs; it may use the gate itself. Safe for use by several threads; an attempt
 * is repeated only when another one has got further. While locked, an answer costs one load and, unless locks end by
 * themselves, no allocation.
 */
public final class LockoutGate {

    private static final Passed PASSED = new Passed();
    private static final Refused REPLACED = new Refused(List.of(Reason.of(LockoutReason.PASSWORD_REPLACED)));

    private final LockoutPolicy policy;
    private final LockoutStore store;
    private final Reason locked;
    private final Refused lockedForGood;

    private LockoutGate(LockoutPolicy policy, LockoutStore store) {
        this.policy = policy;
        this.store = store;
        this.locked = Reason.of(LockoutReason.PASSWORD_LOCKED).with("limit", (long) policy.threshold());
        this.lockedForGood = new Refused(List.of(locked));
    }

    /**
     * A gate.
     *
     * @param policy when to lock
     * @param store where the states are; several gates may share one, in one process or many
     * @return the gate
     */
    public static LockoutGate over(LockoutPolicy policy, LockoutStore store) {
        return new LockoutGate(policy, store);
    }

    /**
     * Lets somebody try a password.
     *
     * @param number whose password
     * @param verifier says whether the password is right; asked once, or not at all if it is locked
     * @param now the moment; a clock that goes back unlocks nothing
     * @return passed, wrong with what is left, or refused
     * @throws RuntimeException if the verifier or the store throws it; a verifier's counts as a failure
     */
    public LockoutAnswer attempt(Msisdn number, BooleanSupplier verifier, Instant now) {
        Lockout seen = store.load(number);
        while (!seen.isLocked(now)) {
            Lockout reserved = reserve(number, seen, now);
            if (reserved != null) {
                return settle(number, reserved, verifier.getAsBoolean(), now);
            }
            seen = store.load(number);
        }
        return refusal(seen);
    }

    /**
     * Notes that a new password was issued: the count starts again, and a lock ends.
     *
     * <p>To be called after the new password has taken the place of the old one, not before, or a locked password could
     * be guessed at in between. An attempt with the old one that is still under way is refused from then on.
     *
     * @param number whose password
     */
    public void passwordIssued(Msisdn number) {
        Lockout seen = store.load(number);
        while (!store.replace(number, seen, policy.afterPasswordIssued(seen))) {
            seen = store.load(number);
        }
    }

    /**
     * Whether the password is locked, without trying one.
     *
     * @param number whose password
     * @param now the moment
     * @return true if no password is looked at
     */
    public boolean isLocked(Msisdn number, Instant now) {
        return store.load(number).isLocked(now);
    }

    /** Counts a failure and tells the state with it, or null if another attempt has got further. */
    @Nullable
    Lockout reserve(Msisdn number, Lockout seen, Instant now) {
        Lockout reserved = policy.afterFailure(seen, now);
        return store.replace(number, seen, reserved) ? reserved : null;
    }

    /** Answers an attempt whose failure is counted in that state, now that the verifier has spoken. */
    LockoutAnswer settle(Msisdn number, Lockout reserved, boolean right, Instant now) {
        while (true) {
            Lockout seen = store.load(number);
            if (seen.passwordsIssued() != reserved.passwordsIssued()) {
                return REPLACED;
            }
            if (seen.streak() != reserved.streak() && seen.isLocked(now)) {
                return refusal(seen);
            }
            if (!right) {
                return new Wrong(policy.remaining(seen, now));
            }
            if (store.replace(number, seen, seen.cleared())) {
                return PASSED;
            }
        }
    }

    private Refused refusal(Lockout state) {
        return state.isLockedForGood()
                ? lockedForGood
                : new Refused(List.of(locked.with("until", state.lockedUntil().orElseThrow())));
    }
}
