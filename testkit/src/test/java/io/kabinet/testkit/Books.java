package io.kabinet.testkit;

import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.cashback.wallet.WalletPosting;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Map;
import java.util.TreeMap;

/** What stands in an operator's books, past every transport: each effect in words, and how often it is there. */
public final class Books {

    private Books() {}

    /** All that one number has taken, spent and given. */
    public static Map<String, Integer> of(InMemoryOperator operator, Msisdn number) {
        World world = operator.world();
        return world.look(now -> {
            Map<String, Integer> books = new TreeMap<>();
            Person person = world.person(number, now);
            person.purse.promised().payments().forEach(payment -> count(books, "take " + payment.amount()));
            for (BonusEntry entry : person.bonus.ledger().entries()) {
                if (entry.kind() == BonusEntry.Kind.SPENT) {
                    count(books, "spend " + entry.points());
                } else if (entry.kind() == BonusEntry.Kind.GIFT_ON_HOLD) {
                    count(books, "give " + entry.points());
                }
            }
            world.rooms().cashback.purse(number).wallet(now).postings().stream()
                    .filter(posting -> posting.kind() == WalletPosting.Kind.SPENT)
                    .forEach(posting -> count(books, "cashback " + posting.amount()));
            return books;
        });
    }

    private static void count(Map<String, Integer> books, String what) {
        books.merge(what, 1, Integer::sum);
    }
}
