package io.kabinet.core.reason;

import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static final List<Class<?>> KINDS = List.of(
            String.class,
            Long.class,
            Money.class,
            BigMoney.class,
            Rate.class,
            Points.class,
            Quantity.class,
            LocalDate.class,
            Instant.class);

    /**
     * Checks the kind of the value.
     *
     * @throws IllegalArgumentException if the value is of no listed kind
     */
    public Figure {
        if (KINDS.stream().noneMatch(kind -> kind.isInstance(value))) {
            throw new IllegalArgumentException("figure " + name + " has a value of an unknown kind: "
                    + value.getClass().getName());
        }
    }
}
