package io.kabinet.core.values;

/**
 * A number of bonus points: whole, never below zero, and never money.
 *
 * <p>Points have no currency and no kopecks; what they buy is decided by a catalogue, not by arithmetic. For example,
 * {@code Points.of(310).minus(Points.of(10))} is 300 points. Immutable and safe for use by several threads.
 *
 * @param count how many, in whole points, zero or more
 */
public record Points(long count) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if {@code count} is below zero
     */
    public Points {
        if (count < 0) {
            throw new IllegalArgumentException("points must not be below zero: " + count);
        }
    }

    /**
     * So many points.
     *
     * @param count how many, in whole points, zero or more
     * @return the points
     * @throws IllegalArgumentException if {@code count} is below zero
     */
    public static Points of(long count) {
        return count == 0 ? ZERO : new Points(count);
    }

    /**
     * Both together.
     *
     * @param other the points to add
     * @return the sum
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public Points plus(Points other) {
        return of(Math.addExact(count, other.count));
    }

    /**
     * What is left after taking some away.
     *
     * @param other the points to take, not more than there are
     * @return the rest
     * @throws IllegalArgumentException if {@code other} is more than this
     */
    public Points minus(Points other) {
        return of(Math.subtractExact(count, other.count));
    }

    /**
     * Whether there are enough points to take the others away.
     *
     * @param other the points to compare with
     * @return true if this is the same or more
     */
    public boolean isAtLeast(Points other) {
        return count >= other.count;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(count, other.count);
    }

    @Override
    public String toString() {
        return count + " points";
    }
}
