package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackDecision.Granted;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Caps that several lines share: what earlier lines took, later ones cannot.
 *
 * <p>Lines take in the order (ordered at, partner, order, position), whatever order they came in.
 */
final class Caps {

    private static final Comparator<Granted> TURN = Comparator.<Granted, Instant>comparing(
                    granted -> granted.line().orderedAt())
            .thenComparing(granted -> granted.line().key());

    private Caps() {}

    /** What lines that share a cap have in common; lines without one have none. */
    interface Pool extends Function<Granted, Optional<Object>> {}

    /** One pool for the lines of an order whose offer caps orders. */
    static Pool perOrder() {
        return granted -> granted.offer()
                .limits()
                .orderCap()
                .map(cap -> new OrderPool(
                        granted.line().key().partner(), granted.line().key().order(), cap.getCurrencyUnit()));
    }

    /** One pool for the lines of a subscriber and a calendar month whose offer caps months. */
    static Pool perMonth(ZoneId zone) {
        return granted -> granted.offer()
                .limits()
                .monthlyCap()
                .flatMap(cap -> granted.line()
                        .buyer()
                        .subscriberRef()
                        .map(subscriber -> new MonthPool(
                                subscriber,
                                YearMonth.from(granted.line().orderedAt().atZone(zone)),
                                cap.getCurrencyUnit())));
    }

    /**
     * Cuts rewards down to what their pools still have.
     *
     * @param lines the lines
     * @param rewards their rewards in minor units, cut down in place
     * @param pool which lines share
     * @param cap the cap of a line that has one
     */
    static void cut(List<Granted> lines, long[] rewards, Pool pool, Function<Granted, Optional<Money>> cap) {
        List<Integer> turns = IntStream.range(0, rewards.length)
                .filter(i -> cap.apply(lines.get(i)).isPresent())
                .boxed()
                .sorted(Comparator.comparing(lines::get, TURN))
                .toList();
        Map<Object, Long> taken = new HashMap<>();
        for (int i : turns) {
            pool.apply(lines.get(i)).ifPresent(key -> {
                long before = taken.getOrDefault(key, 0L);
                long most = cap.apply(lines.get(i)).orElseThrow().getAmountMinorLong();
                rewards[i] = Math.min(rewards[i], Math.max(0, most - before));
                taken.put(key, Math.addExact(before, rewards[i]));
            });
        }
    }

    private record OrderPool(String partner, String order, CurrencyUnit currency) {}

    private record MonthPool(String subscriber, YearMonth month, CurrencyUnit currency) {}
}
