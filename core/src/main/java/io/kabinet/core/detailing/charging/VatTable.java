package io.kabinet.core.detailing.charging;

import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The rate of VAT on each day for which somebody states it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rates the rates by the days on which they hold, none of them in two spans
 */
public record VatTable(Map<DateSpan, Rate> rates) {

    /** Nobody states any rate. */
    public static final VatTable NOT_STATED = new VatTable(Map.of());

    /**
     * Copies the rates.
     *
     * @throws IllegalArgumentException if two spans share a day
     */
    public VatTable {
        rates = Map.copyOf(rates);
        if (DateSpan.anyOverlap(List.copyOf(rates.keySet()))) {
            throw new IllegalArgumentException("a day has two rates: " + rates);
        }
    }

    /**
     * The rate of a day.
     *
     * @param day the day in the market's zone
     * @return the rate, if it is stated
     */
    public Stated<Rate> on(LocalDate day) {
        for (Map.Entry<DateSpan, Rate> entry : rates.entrySet()) {
            if (entry.getKey().contains(day)) {
                return Stated.of(entry.getValue());
            }
        }
        return Stated.notStated();
    }
}
