package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.order.LineKey;
import java.util.Optional;

/**
 * What an event speaks of: one position of an order, or the whole order.
 *
 * @param partner the partner's id
 * @param order the order's id at the partner
 * @param position the position's id, or empty for the whole order
 */
public record EventTarget(String partner, String order, Optional<String> position) {

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one is blank, too long, or holds a control character
     */
    public EventTarget {
        LineKey.checkId("partner", partner);
        LineKey.checkId("order", order);
        position.ifPresent(id -> LineKey.checkId("position", id));
    }

    /**
     * One line.
     *
     * @param key the line
     * @return the target
     */
    public static EventTarget line(LineKey key) {
        return new EventTarget(key.partner(), key.order(), Optional.of(key.position()));
    }

    /**
     * A whole order.
     *
     * @param partner the partner's id
     * @param order the order's id at the partner
     * @return the target
     * @throws IllegalArgumentException if an id is blank, too long, or holds a control character
     */
    public static EventTarget order(String partner, String order) {
        return new EventTarget(partner, order, Optional.empty());
    }

    @Override
    public String toString() {
        return partner + '/' + order + position.map(id -> '/' + id).orElse("");
    }
}
