package io.kabinet.benchmarks.results;

import java.util.Locale;
import java.util.Optional;

/**
 * What one variant of ours is compared with, and how it should come out.
 *
 * @param ours the variant of ours
 * @param peer the variant it is compared with; empty where the goal is a number of bytes
 * @param quantity what is compared
 * @param atMost the goal for ours divided by the peer's, or for ours alone; infinite where there is no goal
 * @param goal the goal in words
 * @param where the parameters it is for; empty for all
 */
public record Claim(
        String ours, Optional<String> peer, Quantity quantity, double atMost, String goal, Optional<String> where) {

    /** What can be compared. */
    public enum Quantity {
        /** The time of a call. */
        TIME,
        /** The bytes that a call allocates. */
        BYTES
    }

    static Claim beside(String ours, String peer) {
        return new Claim(ours, Optional.of(peer), Quantity.TIME, Double.POSITIVE_INFINITY, "none", Optional.empty());
    }

    static Claim atMost(double times, String ours, String peer) {
        return new Claim(ours, Optional.of(peer), Quantity.TIME, times, "≤ " + text(times), Optional.empty());
    }

    static Claim faster(double times, String ours, String peer) {
        String goal = "≥ " + text(times) + " x faster";
        return new Claim(ours, Optional.of(peer), Quantity.TIME, 1 / times, goal, Optional.empty());
    }

    static Claim bytes(double most, String ours, String goal) {
        return new Claim(ours, Optional.empty(), Quantity.BYTES, most, goal, Optional.empty());
    }

    /** Not one byte; the measuring itself leaves traces of less than a half. */
    static Claim noBytes(String ours) {
        return bytes(0.5, ours, "0 B/op");
    }

    static Claim bytesOf(double times, String ours, String peer) {
        String goal = "≤ " + text(times) + " of the bytes";
        return new Claim(ours, Optional.of(peer), Quantity.BYTES, times, goal, Optional.empty());
    }

    Claim where(String parameters) {
        return new Claim(ours, peer, quantity, atMost, goal, Optional.of(parameters));
    }

    /**
     * Whether something is promised.
     *
     * @return false where it is only told
     */
    public boolean hasGoal() {
        return Double.isFinite(atMost);
    }

    /**
     * Whether it is for some parameters.
     *
     * @param parameters such as {@code keys = 1}
     * @return true if it is for all or for these
     */
    public boolean isFor(String parameters) {
        return where.isEmpty() || where.get().equals(parameters);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
