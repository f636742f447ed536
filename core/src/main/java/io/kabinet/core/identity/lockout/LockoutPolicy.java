package io.kabinet.core.identity.lockout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * After how many wrong passwords in a row the password is locked, and how a lock ends.
 *
 * <p>The state after an event is a new value. A failure while locked neither counts nor extends the lock, and the right
 * password while locked is refused: the state stays as it is. For example, under {@link #RUSSIA} fail, fail, success,
 * fail is one failure; three failures in a row lock, and after each of them 2, 1 and 0 attempts remain. Safe for use by
 * several threads.
 *
 * @param threshold the failure that locks, 1 or more
 * @param lockDuration how long a lock lasts; without it, until a password is issued
 * @param failureWindow failures count together if they are less than this after the first of them; without it, always
 */
public record LockoutPolicy(int threshold, Optional<Duration> lockDuration, Optional<Duration> failureWindow) {

    /**
     * Market Russia: the third failure in a row locks, until a new password is issued.
     *
     * <p>Belarus has no such preset: no article says that it locks at all.
     *
     * <p><b>Source:</b> «доступ будет заблокирован, если при авторизации пароль был введен не правильно три раза
     * подряд», and another article says the same; one sentence says «более трех раз подряд», against which the live
     * site told «Осталось 2 попытки» after the first. «необходимо повторно пройти регистрацию и получить новый
     * пароль». No duration and no window is stated.
     */
    public static final LockoutPolicy RUSSIA = new LockoutPolicy(3, Optional.empty(), Optional.empty());

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not above zero
     */
    public LockoutPolicy {
        if (threshold < 1) {
            throw new IllegalArgumentException("threshold must be 1 or more: " + threshold);
        }
        checkPositive("lockDuration", lockDuration);
        checkPositive("failureWindow", failureWindow);
    }

    /**
     * The same policy with locks that end by themselves.
     *
     * @param duration how long a lock lasts, above zero
     * @return the changed policy; a duration that leads past the last instant means a lock that does not end
     * @throws IllegalArgumentException if it is not above zero
     */
    public LockoutPolicy withLockDuration(Duration duration) {
        return new LockoutPolicy(threshold, Optional.of(duration), failureWindow);
    }

    /**
     * The same policy with failures that are forgotten.
     *
     * @param window how long after the first failure of a streak others still count with it, above zero
     * @return the changed policy
     * @throws IllegalArgumentException if it is not above zero
     */
    public LockoutPolicy withFailureWindow(Duration window) {
        return new LockoutPolicy(threshold, lockDuration, Optional.of(window));
    }

    /**
     * The state after a wrong password.
     *
     * @param before the state before
     * @param now when it was tried
     * @return one more failure, locked if it is the threshold; the same state if it was locked
     */
    public Lockout afterFailure(Lockout before, Instant now) {
        Lockout current = current(before, now);
        if (current.isLocked(now)) {
            return before;
        }
        Lockout failed = current.withFailure(now);
        return failed.failures() < threshold ? failed : failed.lockedFrom(now, endOfLock(now));
    }

    /**
     * The state after the right password.
     *
     * @param before the state before
     * @param now when it was tried
     * @return no failures; the same state if it was locked, for then even the right password is refused
     */
    public Lockout afterSuccess(Lockout before, Instant now) {
        Lockout current = current(before, now);
        return current.isLocked(now) ? before : current.cleared();
    }

    /**
     * The state after a new password was issued.
     *
     * @param before the state before
     * @return no failures, no lock
     */
    public Lockout afterPasswordIssued(Lockout before) {
        return before.withPasswordIssued();
    }

    /**
     * How many wrong passwords are left.
     *
     * <p>Before somebody has signed in, telling it tells also that somebody tries: whether to show it is the host's
     * choice.
     *
     * @param lockout the state
     * @param now the moment
     * @return how many, the one that locks included; 0 if it is locked
     */
    public int remaining(Lockout lockout, Instant now) {
        Lockout current = current(lockout, now);
        return current.isLocked(now) ? 0 : Math.max(1, threshold - current.failures());
    }

    /** The state without what time has undone: a lock that ended, a streak that is too old. */
    private Lockout current(Lockout lockout, Instant now) {
        if (lockout.isLocked(now)) {
            return lockout;
        }
        boolean over = lockout.locked() || isPast(lockout.since(), failureWindow, now);
        return over ? lockout.cleared() : lockout;
    }

    private static boolean isPast(Optional<Instant> start, Optional<Duration> length, Instant now) {
        return start.isPresent()
                && length.isPresent()
                && Duration.between(start.get(), now).compareTo(length.get()) >= 0;
    }

    private Optional<Instant> endOfLock(Instant since) {
        return lockDuration.isEmpty() || lockDuration.get().compareTo(Duration.between(since, Instant.MAX)) > 0
                ? Optional.empty()
                : Optional.of(since.plus(lockDuration.get()));
    }

    private static void checkPositive(String what, Optional<Duration> duration) {
        if (duration.isPresent() && (duration.get().isZero() || duration.get().isNegative())) {
            throw new IllegalArgumentException(what + " must be above zero: " + duration.get());
        }
    }
}
