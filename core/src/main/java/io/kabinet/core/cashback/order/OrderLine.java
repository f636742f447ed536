package io.kabinet.core.cashback.order;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One position of an order at a partner.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param key which position of which order
 * @param category the partner's category of the goods, if it has one; compared as written
 * @param amounts what it cost
 * @param buyer who bought
 * @param orderedAt when it was ordered, in the years 0001 to 9999
 */
public record OrderLine(LineKey key, Optional<String> category, LineAmounts amounts, Buyer buyer, Instant orderedAt) {

    /**
     * Checks the category and the moment.
     *
     * @throws IllegalArgumentException if the category is blank or too long, or the moment is out of range
     */
    public OrderLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(buyer, "buyer");
        category.ifPresent(name -> LineKey.checkId("category", name));
        Moments.check("ordered at", orderedAt);
    }

    /**
     * A line of which only the money is known.
     *
     * @param key which position of which order
     * @param amounts what it cost
     * @param orderedAt when it was ordered
     * @return the line, without category, by an unknown buyer
     * @throws IllegalArgumentException if the moment is out of range
     */
    public static OrderLine of(LineKey key, LineAmounts amounts, Instant orderedAt) {
        return new OrderLine(key, Optional.empty(), amounts, Buyer.UNKNOWN, orderedAt);
    }

    /**
     * The same line in a category.
     *
     * @param name the category
     * @return the line with it
     * @throws IllegalArgumentException if the category is blank or too long
     */
    public OrderLine inCategory(String name) {
        return new OrderLine(key, Optional.of(name), amounts, buyer, orderedAt);
    }

    /**
     * The same line bought by somebody.
     *
     * @param other who bought
     * @return the line with that buyer
     */
    public OrderLine boughtBy(Buyer other) {
        return new OrderLine(key, category, amounts, other, orderedAt);
    }
}
