package io.kabinet.examples.partnershop;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Prints all orders, by partner and then as they stand in the file, and writes them to the result file. */
final class Printing {

    private final OrderBook orders;
    private final Reckoning reckoning;

    Printing(OrderBook orders, Reckoning reckoning) {
        this.orders = orders;
        this.reckoning = reckoning;
    }

    /** Where lines are printed to. */
    interface Page {
        /** Orders of a partner follow. */
        default void begin(String partner) {}

        /** One order. */
        void order(List<PrintedLine> lines);

        /** No more orders of the partner follow. */
        default void end() {}
    }

    /** Prints every order once. */
    void printOn(Page page) {
        Chains own = new Chains(orders.partnerCount());
        for (int order = 0; order < orders.orderCount(); order++) {
            own.add(orders.partnerOf(order), order);
        }
        IntStream.range(0, orders.partnerCount())
                .boxed()
                .sorted(Comparator.comparing(orders::partner))
                .forEach(partner -> {
                    page.begin(orders.partner(partner));
                    own.forEach(partner, order -> page.order(reckoning.lines(order)));
                    page.end();
                });
    }
}
