package io.kabinet.core.bonus.programme;

import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * How many points may be given away at once, and how long a gift waits to be taken.
 *
 * <p>A gift has two steps: the giver's points are put on hold, and the recipient takes them with the code from an SMS.
 *
 * <p><b>Source:</b> «получит СМС-уведомление с паролем, который позволит получить подарок»; no source limits a gift or
 * gives it a window, so both are absent by default. Immutable and safe for use by several threads.
 *
 * @param minimum the fewest points of one gift, if there is such a number
 * @param maximum the most points of one gift, if there is such a number
 * @param claimWindow how long a gift can be taken; then it goes back by itself
 */
public record GiftRule(Optional<Points> minimum, Optional<Points> maximum, Optional<Period> claimWindow) {

    /** Any number of points, and as long as it takes. */
    public static final GiftRule UNLIMITED = new GiftRule(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks that some number of points is allowed, and the window.
     *
     * @throws IllegalArgumentException if the minimum is above the maximum, or the window is not above zero or longer
     *     than a hundred years
     */
    public GiftRule {
        Objects.requireNonNull(maximum, "maximum");
        if (minimum.isPresent() && maximum.isPresent() && !maximum.get().isAtLeast(minimum.get())) {
            throw new IllegalArgumentException("minimum " + minimum.get() + " is above maximum " + maximum.get());
        }
        Terms.check("claimWindow", claimWindow);
    }

    /**
     * The same rule with a least number.
     *
     * @param fewest the fewest points of one gift
     * @return the changed rule
     * @throws IllegalArgumentException if it is above the maximum
     */
    public GiftRule withMinimum(Points fewest) {
        return new GiftRule(Optional.of(fewest), maximum, claimWindow);
    }

    /**
     * The same rule with a largest number.
     *
     * @param most the most points of one gift
     * @return the changed rule
     * @throws IllegalArgumentException if it is below the minimum
     */
    public GiftRule withMaximum(Points most) {
        return new GiftRule(minimum, Optional.of(most), claimWindow);
    }

    /**
     * The same rule with a window.
     *
     * @param window how long a gift can be taken
     * @return the changed rule
     * @throws IllegalArgumentException if the window is not above zero, or longer than a hundred years
     */
    public GiftRule withClaimWindow(Period window) {
        return new GiftRule(minimum, maximum, Optional.of(window));
    }

    /**
     * The moment from which a gift can be taken no more.
     *
     * @param offeredAt when the points were put on hold
     * @param zone the market's zone, in which the window is counted
     * @return that moment, itself not included in the window; empty if there is no window
     */
    public Optional<Instant> claimableBefore(Instant offeredAt, ZoneId zone) {
        return Terms.end(claimWindow, offeredAt, zone);
    }
}
