package io.kabinet.examples.partnershop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Prints all orders, by partner and then as they stand in the file. */
final class Printing {

    private final OrderBook orders;
    private final Reckoning reckoning;
    private final List<Page> pages;

    Printing(OrderBook orders, Reckoning reckoning, List<Page> pages) {
        this.orders = orders;
        this.reckoning = reckoning;
        this.pages = List.copyOf(pages);
    }

    /** Something that is printed on. */
    interface Page {
        /** Orders of a partner follow. */
        default void begin(String partner) {}

        /** One order. */
        void order(List<PrintedLine> lines);

        /** No more orders of the partner follow. */
        default void end() {}

        /** No more partners follow. */
        default void endAll() {}
    }

    /** Prints every order once on every page. */
    void print() {
        printOn(pages);
    }

    /**
     * Prints, and writes the result to a file as well.
     *
     * @throws NothingComputed if the file cannot be written; then it is not there, or the old one is
     */
    void printAndWrite(Path path, Speech speech) {
        try (ResultFile file = new ResultFile(path, speech, reckoning.notes()::placeOf)) {
            List<Page> all = new ArrayList<>(pages);
            all.add(file);
            printOn(all);
            file.finish();
        } catch (IOException | UncheckedIOException e) {
            throw new NothingComputed(path + ": cannot be written: " + e);
        }
    }

    private void printOn(List<Page> all) {
        Chains own = new Chains(orders.partnerCount());
        for (int order = 0; order < orders.orderCount(); order++) {
            own.add(orders.partnerOf(order), order);
        }
        IntStream.range(0, orders.partnerCount())
                .boxed()
                .sorted(Comparator.comparing(orders::partner))
                .forEach(partner -> {
                    all.forEach(page -> page.begin(orders.partner(partner)));
                    own.forEach(partner, order -> {
                        List<PrintedLine> lines = reckoning.lines(order);
                        all.stream().filter(page -> !lines.isEmpty()).forEach(page -> page.order(lines));
                    });
                    all.forEach(Page::end);
                });
        all.forEach(Page::endAll);
    }
}
