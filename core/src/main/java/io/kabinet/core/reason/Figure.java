package io.kabinet.core.reason;

import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * One number of a reason, with its name.
 *
 * <p>For example, the figure {@code minimum} of {@code BELOW_MINIMUM} is {@code RUB 500.00}. Immutable and safe for use
 * by several threads.
 *
 * @param name what the number is, in lower case
 * @param value text, a whole number, {@link Money}, {@link BigMoney}, {@link Rate}, {@link Points}, {@link Quantity},
 *     {@link LocalDate} or {@link Instant}
 */
public record Figure(String name, Object value) {

    /**
     * Checks the kind of the value.
     *
     * @throws IllegalArgumentException if the value is of no listed kind
     */
    public Figure {
        if (!isOfListedKind(value)) {
            throw new IllegalArgumentException("figure " + name + " has a value of an unknown kind: "
                    + value.getClass().getName());
        }
    }

    /** Reasons are made for every refusal, so this is kept as cheap as the rest of one. */
    private static boolean isOfListedKind(Object value) {
        return value instanceof String
                || value instanceof Long
                || value instanceof Money
                || value instanceof BigMoney
                || value instanceof Rate
                || value instanceof Points
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Quantity; // the only interface, and so the only one that takes a search
    }
}
