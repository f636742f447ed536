package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.order.OrderLine;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Which orders core must be told of together.
 *
 * <p>The orders of one subscriber and one month are, where an offer of the partner caps the month; every other order
 * stands alone. An order whose lines are of two months ties them together, so its subscriber makes one group.
 */
final class Groups {

    private final OrderBook orders;
    private final Set<String> capped;
    private final ZoneId zone;

    /** Groups of these orders; {@code capped} are the partners with an offer that caps a subscriber's month. */
    Groups(OrderBook orders, Set<String> capped, ZoneId zone) {
        this.orders = orders;
        this.capped = capped;
        this.zone = zone;
    }

    /** Hands out every order in exactly one group. */
    void forEach(Consumer<List<Integer>> group) {
        boolean[] cappedPartners = new boolean[orders.partnerCount()];
        for (int partner = 0; partner < cappedPartners.length; partner++) {
            cappedPartners[partner] = capped.contains(orders.partner(partner));
        }
        Chains bySubscriber = new Chains(orders.subscriberCount());
        for (int order = 0; order < orders.orderCount(); order++) {
            OptionalInt subscriber = orders.subscriberOf(order);
            if (subscriber.isPresent() && cappedPartners[orders.partnerOf(order)]) {
                bySubscriber.add(subscriber.getAsInt(), order);
            } else {
                group.accept(List.of(order));
            }
        }
        for (int subscriber = 0; subscriber < orders.subscriberCount(); subscriber++) {
            months(bySubscriber.of(subscriber)).forEach(group);
        }
    }

    private Collection<List<Integer>> months(List<Integer> own) {
        Map<YearMonth, List<Integer>> byMonth = new TreeMap<>();
        for (int order : own) {
            Set<YearMonth> months = orders.lines(order).stream()
                    .map(OrderLine::orderedAt)
                    .map(at -> YearMonth.from(at.atZone(zone)))
                    .collect(Collectors.toSet());
            if (months.size() > 1) {
                return List.of(own);
            }
            byMonth.computeIfAbsent(months.iterator().next(), same -> new ArrayList<>())
                    .add(order);
        }
        return byMonth.values();
    }
}
