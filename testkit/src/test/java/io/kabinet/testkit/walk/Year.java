package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Some time that passes day by day, with a nanosecond's stop before every midnight; the laws hold at each stop and after each
 * thing that is done.
 */
final class Year implements AutoCloseable {

    private final Town town;
    private final Events events;
    private final List<ZoneId> zones;
    private final SortedMap<Instant, List<Runnable>> agenda = new TreeMap<>();
    private int stops;

    private Year(Town town, List<ZoneId> zones) {
        this.town = town;
        this.events = new Events(town);
        this.zones = zones;
    }

    /** Begins at a moment; the people of the town live in these zones, one after the other. */
    static Year in(Market market, Instant start, String... zones) {
        Town town = Towns.of(market, start);
        List<ZoneId> all = List.of(zones).stream().map(ZoneId::of).toList();
        for (int i = 0; i < all.size(); i++) {
            town.operator().subscriber(town.numbers().get(i)).region(all.get(i));
        }
        return new Year(town.begun(), all);
    }

    Town town() {
        return town;
    }

    Events events() {
        return events;
    }

    Msisdn who(int index) {
        return town.numbers().get(index);
    }

    /** A local time of somebody. */
    Instant at(int who, String time) {
        return LocalDateTime.parse(time).atZone(zones.get(who)).toInstant();
    }

    /** Does something then. */
    void on(Instant moment, Runnable what) {
        agenda.computeIfAbsent(moment, missing -> new ArrayList<>()).add(what);
    }

    /** Something is one thing up to a moment, and another from it on. */
    void turns(Instant moment, String what, Supplier<?> now, Object before, Object after) {
        on(
                moment.minusNanos(1),
                () -> assertThat(told(now)).as(what + " before " + moment).isEqualTo(before.toString()));
        on(moment, () -> assertThat(told(now)).as(what + " at " + moment).isEqualTo(after.toString()));
    }

    private static String told(Supplier<?> now) {
        return String.valueOf(now.get());
    }

    /** Lives to the end of a day, both sides of every midnight of every zone. */
    void liveTo(LocalDate last) {
        for (ZoneId zone : zones) {
            LocalDate first = LocalDate.ofInstant(town.now(), zone).plusDays(1);
            first.datesUntil(last.plusDays(2))
                    .map(day -> Calendar.midnight(day, zone))
                    .forEach(midnight -> {
                        on(midnight.minusNanos(1), () -> {});
                        on(midnight, () -> {});
                    });
        }
        while (!agenda.isEmpty()) {
            Instant next = agenda.firstKey();
            town.happens(() -> town.operator().clock().moveTo(next));
            Objects.requireNonNull(agenda.remove(next)).forEach(Runnable::run);
            stops++;
        }
    }

    /** How many moments were stopped at. */
    int stops() {
        return stops;
    }

    /** Something that is asked for and must be granted. */
    <R> R done(Change<R> change) {
        return town.does(change).orThrow();
    }

    <R> R read(Read<R> read) {
        return town.does(read).orThrow();
    }

    @Override
    public void close() {
        town.close();
    }
}
