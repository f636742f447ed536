package io.kabinet.core.tariff.traffic;

import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much traffic was used, day by day.
 *
 * <p>A day that is not listed had none. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «просматривать статистику потребления трафика».
 *
 * @param bytesByDay the bytes of each day, zero or more, the first day first
 */
public record TrafficStatistics(SortedMap<LocalDate, Long> bytesByDay) {

    /**
     * Copies the days.
     *
     * @throws IllegalArgumentException if a day has less than zero bytes
     */
    public TrafficStatistics {
        bytesByDay = Collections.unmodifiableSortedMap(new TreeMap<>(bytesByDay));
        if (bytesByDay.values().stream().anyMatch(bytes -> bytes < 0)) {
            throw new IllegalArgumentException("a day has less than zero bytes");
        }
    }

    /**
     * What was used on some days together.
     *
     * @param days the days, both ends included
     * @return their sum, in bytes
     * @throws ArithmeticException if no number of bytes is that large
     */
    public Quantity usedOn(DateSpan days) {
        long sum = 0;
        for (var day : bytesByDay.entrySet()) {
            sum = days.contains(day.getKey()) ? Math.addExact(sum, day.getValue()) : sum;
        }
        return Quantity.of(sum, Quantity.Unit.BYTES);
    }
}
