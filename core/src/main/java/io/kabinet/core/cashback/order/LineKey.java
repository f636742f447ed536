package io.kabinet.core.cashback.order;

import io.kabinet.core.internal.Characters;
import java.util.Comparator;

/**
 * Which position of which order at which partner.
 *
 * <p>Ordered by partner, order and position, as text. Immutable and safe for use by several threads.
 *
 * @param partner the partner's id, 1 to {@value #MAX_LENGTH} characters
 * @param order the order's id at the partner, 1 to {@value #MAX_LENGTH} characters
 * @param position the position's id in the order, 1 to {@value #MAX_LENGTH} characters
 */
public record LineKey(String partner, String order, String position) implements Comparable<LineKey> {

    /** The longest id, in characters: what affiliate networks carry. */
    public static final int MAX_LENGTH = 100;

    private static final Comparator<LineKey> ORDER =
            Comparator.comparing(LineKey::partner).thenComparing(LineKey::order).thenComparing(LineKey::position);

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id is blank, too long, or holds a control character
     */
    public LineKey {
        checkId("partner", partner);
        checkId("order", order);
        checkId("position", position);
    }

    /**
     * Checks one id as this key does.
     *
     * @param what the name of the id, for the message
     * @param id the id
     * @return the same id
     * @throws IllegalArgumentException if it is blank, longer than {@value #MAX_LENGTH}, or holds a control character
     */
    public static String checkId(String what, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        if (id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " is longer than " + MAX_LENGTH + " characters: " + id.length());
        }
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (Characters.isUnprintable(id.codePointAt(i))) {
                throw new IllegalArgumentException(what + " has a control character at " + i);
            }
        }
        return id;
    }

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partner + '/' + order + '/' + position;
    }
}
