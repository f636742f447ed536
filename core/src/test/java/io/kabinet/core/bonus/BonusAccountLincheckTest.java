package io.kabinet.core.bonus;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ledger behind a compare-and-set, against plain numbers; {@link HistoryLincheckTest} looks at the arrays beneath. */
@Tag("lincheck")
class BonusAccountLincheckTest {

    private static final Instant NOW = Given.MARCH;

    @Test
    void requests_that_race_are_answered_as_one_after_the_other() {
        new StressOptions()
                .threads(3)
                .actorsBefore(2)
                .actorsPerThread(3)
                .actorsAfter(2)
                .iterations(4)
                .invocationsPerIteration(150)
                .sequentialSpecification(PlainAccount.class)
                .check(LedgerAccount.class);
    }

    /** The ledger, with three keys of each kind. */
    @Param(name = "key", gen = IntGen.class, conf = "1:3")
    public static class LedgerAccount {

        private final Account account = new Account(BonusLedger.empty());

        /** Ten points in. */
        @Operation
        public String earn(@Param(name = "key") int key) {
            return account.change(ledger -> ledger.earn(Given.forEver("e-" + key, 10), NOW));
        }

        /** Seven points out. */
        @Operation
        public String spend(@Param(name = "key") int key) {
            return account.change(ledger -> ledger.spend(Given.spending("s-" + key, 7), NOW));
        }

        /** Five points on hold. */
        @Operation
        public String hold(@Param(name = "key") int key) {
            return account.change(ledger -> Given.hold(ledger, Given.gift("g-" + key, 5), NOW));
        }

        /** The first gift, for whoever comes first. */
        @Operation
        public String claim(@Param(name = "key") int key) {
            return account.change(ledger -> ledger.claim("c-" + key, "g-1", NOW));
        }

        /** What there is. */
        @Operation
        public long balance() {
            return account.ledger().balance(NOW).count();
        }
    }

    /** The same in plain numbers. */
    public static class PlainAccount {

        private final Map<String, Boolean> done = new HashMap<>();
        private long balance;
        private int claimant;

        private String move(String key, long points) {
            if (!done.containsKey(key)) {
                if (balance + points < 0) {
                    return "NOT_ENOUGH_POINTS";
                }
                done.put(key, true);
                balance += points;
            }
            return Long.toString(balance);
        }

        /** Ten points in. */
        public String earn(int key) {
            return move("e-" + key, 10);
        }

        /** Seven points out. */
        public String spend(int key) {
            return move("s-" + key, -7);
        }

        /** Five points on hold. */
        public String hold(int key) {
            return move("g-" + key, -5);
        }

        /** The first gift. */
        public String claim(int key) {
            if (!done.containsKey("g-1")) {
                return "UNKNOWN_GIFT";
            }
            if (claimant != 0 && claimant != key) {
                return "GIFT_CLAIMED";
            }
            claimant = key;
            return Long.toString(balance);
        }

        /** What there is. */
        public long balance() {
            return balance;
        }
    }
}
