package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.JUNE;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.gift;
import static io.kabinet.core.bonus.Given.hold;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ledgers share their history, and nobody notices. */
@Timeout(60)
class SharingTest {

    /** Starts so many at once, and gives what each came to. */
    private static <T> List<T> together(int threads, IntFunction<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                Callable<T> task = () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.apply(number);
                };
                running.add(pool.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(result(one));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) throws Exception {
        try {
            return running.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void two_ledgers_made_from_one_know_nothing_of_each_other() {
        BonusLedger one = hundredAndFifty();
        BonusLedger left = ledger(one.earn(forEver("left", 1), MARCH));
        BonusLedger right = ledger(one.earn(forEver("right", 2), MARCH));
        left = ledger(left.earn(forEver("left-2", 10), JUNE));
        assertThat(one.balance(MARCH)).isEqualTo(points(150));
        assertThat(left.balance(MARCH)).isEqualTo(points(151));
        assertThat(right.balance(MARCH)).isEqualTo(points(152));
        assertThat(right.balance(JUNE)).isEqualTo(points(52));
        assertThat(left.balance(JUNE)).isEqualTo(points(61));
        assertThat(BonusLedger.of(left.entries())).isEqualTo(left).isNotEqualTo(right);
        assertThat(ledger(right.earn(forEver("left", 1), JUNE)).balance(JUNE)).isEqualTo(points(53));
    }

    @Test
    void threads_that_go_on_from_one_ledger_get_a_history_each() throws Exception {
        for (int round = 0; round < 50; round++) {
            BonusLedger one = hundredAndFifty();
            List<BonusLedger> grown = together(4, thread -> {
                BonusLedger ledger = one;
                for (int i = 0; i < 40; i++) {
                    ledger = ledger(ledger.earn(forEver("k-" + thread + "-" + i, thread + 1), JUNE));
                }
                return ledger;
            });
            for (int thread = 0; thread < grown.size(); thread++) {
                BonusLedger ledger = grown.get(thread);
                assertThat(ledger.balance(JUNE)).isEqualTo(points(50 + 40L * (thread + 1)));
                assertThat(BonusLedger.of(List.copyOf(ledger.entries()))).isEqualTo(ledger);
            }
            assertThat(one).isEqualTo(hundredAndFifty());
        }
    }

    @Test
    void of_64_who_claim_one_gift_at_once_one_gets_it() throws Exception {
        for (int round = 0; round < 20; round++) {
            Account account = new Account(ledger(hold(hundredAndFifty(), gift("g-1", 30), MARCH)));
            List<String> answers =
                    together(64, thread -> account.change(before -> before.claim("c-" + thread, "g-1", MARCH)));
            assertThat(answers).filteredOn("120"::equals).hasSize(1);
            assertThat(answers).filteredOn("GIFT_CLAIMED"::equals).hasSize(63);
            assertThat(account.ledger().entries()).hasSize(4);
        }
    }

    @Test
    void whoever_reads_while_others_write_sees_whole_ledgers_only() throws Exception {
        Account account = new Account(BonusLedger.empty());
        List<Boolean> whole = together(3, thread -> {
            boolean always = true;
            for (int i = 0; i < 3_000; i++) {
                int number = i;
                if (thread == 0) {
                    account.change(before -> before.earn(forEver("k-" + number, 1), MARCH.plusSeconds(number)));
                } else {
                    BonusLedger seen = account.ledger();
                    always &= seen.balance(JUNE).count() == seen.entries().size();
                }
            }
            return always;
        });
        assertThat(whole).containsOnly(true);
        assertThat(account.ledger().balance(JUNE)).isEqualTo(points(3_000));
    }
}
