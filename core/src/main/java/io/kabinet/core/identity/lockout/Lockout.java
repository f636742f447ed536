package io.kabinet.core.identity.lockout;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many wrong passwords in a row somebody has behind them, and whether that locked the password.
 *
 * <p>The whole state is in what the constructor takes and the accessors give, so a team can keep it in its own database
 * and build it again. Within one streak the count only grows; after a success, an issued password or a lock that ended, a
 * new streak begins. So no state ever comes back, and {@code failures}, {@code passwordsIssued} and {@code streak}
 * together tell two states of one number apart. Immutable and safe for use by several threads.
 */
public final class Lockout {

    /** The state of a number of which nothing is known. */
    public static final Lockout NONE = new Lockout(0, 0, 0, null, null);

    // There is one of these for every number that ever failed, so it is kept small: a lock that does not end by itself
    // ends at the last instant, and what is not locked has no end.
    private static final Instant NEVER = Instant.MAX;

    private final int failures;
    private final int passwordsIssued;
    private final int streak;
    private final @Nullable Instant since;
    private final @Nullable Instant until;

    private Lockout(int failures, int passwordsIssued, int streak, @Nullable Instant since, @Nullable Instant until) {
        if (failures < 0 || passwordsIssued < 0 || streak < passwordsIssued) {
            throw new IllegalArgumentException("counts must be 0 or more, streaks not fewer than passwords: failures "
                    + failures + ", passwordsIssued " + passwordsIssued + ", streak " + streak);
        }
        this.failures = failures;
        this.passwordsIssued = passwordsIssued;
        this.streak = streak;
        this.since = since;
        this.until = until;
    }

    /**
     * The state that somebody kept.
     *
     * @param failures failures in a row, those being verified right now included; 0 or more
     * @param passwordsIssued how many passwords were issued through this state, 0 or more
     * @param streak how many streaks there were before this one, 0 or more and not fewer than the passwords
     * @param locked whether the failures locked the password; only with failures
     * @param since when it was locked, or else when the first failure of the streak was; there if there are failures
     * @param lockedUntil the moment at which the lock ends by itself, if it does; only with a lock
     * @throws IllegalArgumentException if no events can have led to this state
     */
    public Lockout(
            int failures,
            int passwordsIssued,
            int streak,
            boolean locked,
            Optional<Instant> since,
            Optional<Instant> lockedUntil) {
        this(failures, passwordsIssued, streak, since.orElse(null), locked ? lockedUntil.orElse(NEVER) : null);
        if (since.isPresent() != (failures > 0)) {
            throw new IllegalArgumentException("since belongs to failures: " + since + " with " + failures);
        }
        if ((locked && failures == 0) || (lockedUntil.isPresent() && !locked)) {
            throw new IllegalArgumentException("a lock needs failures, and an end needs a lock: locked " + locked
                    + ", lockedUntil " + lockedUntil + ", failures " + failures);
        }
    }

    /**
     * Failures in a row, those being verified right now included.
     *
     * @return 0 or more
     */
    public int failures() {
        return failures;
    }

    /**
     * How many passwords were issued through this state.
     *
     * @return 0 or more
     */
    public int passwordsIssued() {
        return passwordsIssued;
    }

    /**
     * How many streaks there were before this one.
     *
     * @return 0 or more, not fewer than the passwords
     */
    public int streak() {
        return streak;
    }

    /**
     * Whether the failures locked the password, be it that the lock has ended by now.
     *
     * @return true only with failures
     */
    public boolean locked() {
        return until != null;
    }

    /**
     * When it was locked, or else when the first failure of the streak was.
     *
     * @return the moment, there if there are failures
     */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /**
     * The moment at which the lock ends by itself, if it does.
     *
     * @return the moment, only with a lock; a lock until the last instant does not end by itself
     */
    public Optional<Instant> lockedUntil() {
        return isLockedForGood() ? Optional.empty() : Optional.ofNullable(until);
    }

    /**
     * Whether the password is locked.
     *
     * @param now the moment; a clock that went back unlocks nothing
     * @return true from the failure that locked it on; false again from {@link #lockedUntil} on, where there is such a
     *     moment
     */
    public boolean isLocked(Instant now) {
        return isLockedForGood() || (until != null && now.isBefore(until));
    }

    boolean isNone() {
        return failures == 0 && streak == 0;
    }

    /** Whether it is locked until a password is issued. */
    @SuppressWarnings("ReferenceEquality") // whoever keeps the last instant as an end gets it back as one
    boolean isLockedForGood() {
        return until == NEVER;
    }

    Lockout withFailure(Instant now) {
        return new Lockout(failures + 1, passwordsIssued, streak, since == null ? now : since, until);
    }

    Lockout lockedFrom(Instant start, Optional<Instant> end) {
        return new Lockout(failures, passwordsIssued, streak, start, end.orElse(NEVER));
    }

    /** A new streak, without failures. */
    Lockout cleared() {
        return new Lockout(0, passwordsIssued, streak + 1, null, null);
    }

    Lockout withPasswordIssued() {
        return new Lockout(0, passwordsIssued + 1, streak + 1, null, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lockout state
                && failures == state.failures
                && passwordsIssued == state.passwordsIssued
                && streak == state.streak
                && Objects.equals(since, state.since)
                && Objects.equals(until, state.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(failures, passwordsIssued, streak, since, until);
    }

    @Override
    public String toString() {
        return "Lockout[failures=" + failures + ", passwordsIssued=" + passwordsIssued + ", streak=" + streak
                + ", locked=" + locked() + ", since=" + since() + ", lockedUntil=" + lockedUntil() + "]";
    }
}
