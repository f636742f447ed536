package io.kabinet.mts.business;

import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Asks for the rows of many days, some days at a time, one request after the other.
 *
 * <p>A part that cannot be had is the end of it: rows that are not there would be taken for money that was not spent. What a
 * part tells of other days than its own is left out, for the part of those days tells it again.
 */
record Sweep<T>(int daysAtATime, Function<DateSpan, Ask> ask, Desk.Reading<List<T>> reading, Function<T, Instant> at) {

    CompletionStage<Found<List<T>>> over(DateSpan days, Trip<?> trip, Desk desk) {
        return from(days.first(), days.last(), new ArrayList<>(), trip, desk);
    }

    private CompletionStage<Found<List<T>>> from(
            LocalDate first, LocalDate last, List<T> rows, Trip<?> trip, Desk desk) {
        LocalDate far = first.plusDays(daysAtATime - 1L);
        LocalDate to = far.isBefore(last) ? far : last;
        DateSpan part = DateSpan.of(first, to);
        return desk.look(ask.apply(part), trip, reading).thenCompose(found -> {
            if (found.value().isEmpty()) {
                return CompletableFuture.completedFuture(found);
            }
            found.value().get().stream()
                    .filter(row -> part.contains(LocalDate.ofInstant(at.apply(row), Moscow.ZONE)))
                    .forEach(rows::add);
            return to.isBefore(last)
                    ? from(to.plusDays(1), last, rows, trip, desk)
                    : CompletableFuture.completedFuture(new Found<>(Optional.of(rows), found.reply()));
        });
    }
}
