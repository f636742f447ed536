package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is left of each reward that came in, read from the postings in their order.
 *
 * <p>Spending takes from what burns first. Taking a reward back takes from that very reward, burnt or not, then from what
 * burns first; what cannot be found is a debt, which the next rewards fill up.
 */
final class Lots {

    /** What is left of rewards, that which burns first before the rest, of one moment in the order of posting. */
    private final List<Lot> lots = new ArrayList<>();

    private long debt;

    private Lots() {}

    static Lots of(List<WalletPosting> postings) {
        Lots lots = new Lots();
        postings.forEach(lots::add);
        return lots;
    }

    void add(WalletPosting posting) {
        long amount = posting.amount().getAmountMinorLong();
        switch (posting.kind()) {
            case CREDIT -> credit(posting, amount);
            case SPENT -> debt += take(amount, lot -> lot.burnsAt.isAfter(posting.at()));
            case REVERSAL, WRITE_OFF_UNDONE -> {
                LineKey line = posting.line().orElseThrow();
                long rest = take(amount, lot -> lot.line.equals(line));
                debt += take(rest, lot -> lot.burnsAt.isAfter(posting.at()));
            }
            case WRITE_OFF -> debt -= amount;
        }
    }

    private void credit(WalletPosting posting, long amount) {
        long filled = Math.min(debt, amount);
        debt -= filled;
        if (filled < amount) {
            Lot lot = new Lot(posting.line().orElseThrow(), posting.burnsAt().orElse(Instant.MAX), amount - filled);
            int last = lots.size();
            while (last > 0 && lots.get(last - 1).burnsAt.isAfter(lot.burnsAt)) {
                last--;
            }
            lots.add(last, lot);
        }
    }

    /** Takes from the lots that may be taken from, in their order, and answers what they lacked. */
    private long take(long amount, Predicate<Lot> from) {
        long rest = amount;
        for (Iterator<Lot> all = lots.iterator(); rest > 0 && all.hasNext(); ) {
            Lot lot = all.next();
            if (from.test(lot)) {
                long taken = Math.min(rest, lot.left);
                lot.left -= taken;
                rest -= taken;
                if (lot.left == 0) {
                    all.remove();
                }
            }
        }
        return rest;
    }

    /** What was taken back and could not be found. */
    long debt() {
        return debt;
    }

    /** What can be spent at a moment; under a debt that is something only where the clock went back. */
    long available(Instant now) {
        long unburnt = lots.stream()
                .filter(lot -> lot.burnsAt.isAfter(now))
                .mapToLong(lot -> lot.left)
                .sum();
        return Math.max(0, unburnt - debt);
    }

    /** What has burnt by a moment. */
    long burnt(Instant now) {
        return lots.stream()
                .filter(lot -> !lot.burnsAt.isAfter(now))
                .mapToLong(lot -> lot.left)
                .sum();
    }

    /** The moment at which something burns next, if anything does. */
    Optional<Instant> burnsNext(Instant now) {
        return lots.stream()
                .filter(lot -> lot.burnsAt.isAfter(now) && lot.burnsAt.isBefore(Instant.MAX))
                .map(lot -> lot.burnsAt)
                .min(Comparator.naturalOrder());
    }

    private static final class Lot {

        private final LineKey line;
        private final Instant burnsAt;
        private long left;

        Lot(LineKey line, Instant burnsAt, long left) {
            this.line = line;
            this.burnsAt = burnsAt;
            this.left = left;
        }
    }
}
