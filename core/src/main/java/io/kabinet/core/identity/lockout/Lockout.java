package io.kabinet.core.identity.lockout;

import java.time.Instant;
import java.util.Optional;

/**
 * How many wrong passwords in a row somebody has behind them, and whether that locked the password.
 *
 * <p>The whole state is in the components, so a team can keep it in its own database and build it again. Within one
 * streak the count only grows; after a success, an issued password or a lock that ended, a new streak begins. So no
 * state ever comes back, and {@code failures}, {@code passwordsIssued} and {@code streak} together tell two states of
 * one number apart. Immutable and safe for use by several threads.
 *
 * @param failures failures in a row, those being verified right now included; 0 or more
 * @param passwordsIssued how many passwords were issued through this state, 0 or more
 * @param streak how many streaks there were before this one, 0 or more and not fewer than the passwords
 * @param locked whether the failures locked the password; only with failures
 * @param since when it was locked, or else when the first failure of the streak was; there if there are failures
 * @param lockedUntil the moment at which the lock ends by itself, if it does; only with a lock
 */
public record Lockout(
        int failures,
        long passwordsIssued,
        long streak,
        boolean locked,
        Optional<Instant> since,
        Optional<Instant> lockedUntil) {

    /** The state of a number of which nothing is known. */
    public static final Lockout NONE = new Lockout(0, 0, 0, false, Optional.empty(), Optional.empty());

    /**
     * Checks that the components belong together.
     *
     * @throws IllegalArgumentException if no events can have led to this state
     */
    public Lockout {
        if (failures < 0 || passwordsIssued < 0 || streak < passwordsIssued) {
            throw new IllegalArgumentException("counts must be 0 or more, streaks not fewer than passwords: failures "
                    + failures + ", passwordsIssued " + passwordsIssued + ", streak " + streak);
        }
        if (since.isPresent() != (failures > 0)) {
            throw new IllegalArgumentException("since belongs to failures: " + since + " with " + failures);
        }
        if ((locked && failures == 0) || (lockedUntil.isPresent() && !locked)) {
            throw new IllegalArgumentException("a lock needs failures, and an end needs a lock: locked " + locked
                    + ", lockedUntil " + lockedUntil + ", failures " + failures);
        }
    }

    /**
     * Whether the password is locked.
     *
     * @param now the moment; a clock that went back unlocks nothing
     * @return true from the failure that locked it on; false again from {@link #lockedUntil} on, where there is such a
     *     moment
     */
    public boolean isLocked(Instant now) {
        return locked && (lockedUntil.isEmpty() || now.isBefore(lockedUntil.get()));
    }

    Lockout withFailure(Instant now) {
        Optional<Instant> first = Optional.of(since.orElse(now));
        return new Lockout(failures + 1, passwordsIssued, streak, locked, first, lockedUntil);
    }

    Lockout lockedFrom(Instant start, Optional<Instant> end) {
        return new Lockout(failures, passwordsIssued, streak, true, Optional.of(start), end);
    }

    /** A new streak, without failures. */
    Lockout cleared() {
        return clear(passwordsIssued);
    }

    Lockout withPasswordIssued() {
        return clear(passwordsIssued + 1);
    }

    private Lockout clear(long issued) {
        return new Lockout(0, issued, streak + 1, false, Optional.empty(), Optional.empty());
    }
}
