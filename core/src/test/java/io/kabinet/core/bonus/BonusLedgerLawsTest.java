package io.kabinet.core.bonus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of any ledger after anything that can happen to it. */
class BonusLedgerLawsTest {

    private static void lives(int cases, int steps, Consumer<Life> check) {
        Seeds.forEach(cases, random -> {
            Life life = new Life(random);
            for (int i = 0; i < steps; i++) {
                life.step();
            }
            check.accept(life);
        });
    }

    private static long sum(BonusLedger ledger, Kind kind) {
        return ledger.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(entry -> entry.points().count())
                .sum();
    }

    /** What is left of each lot, from the entries alone. */
    private static Map<BonusLot, Long> leftOfLots(BonusLedger ledger) {
        Map<BonusLot, Long> left = new HashMap<>();
        for (BonusEntry entry : ledger.entries()) {
            long sign = Long.signum(entry.change());
            entry.parts()
                    .forEach(part -> left.merge(part.lot(), sign * part.points().count(), Long::sum));
        }
        return left;
    }

    @Test
    void the_lives_are_eventful_enough_to_prove_something() {
        assumeThat(System.getProperty(Seeds.PROPERTY))
                .as("a life replayed alone")
                .isNull();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<String, Integer> coincidences = new HashMap<>();
        lives(
                200,
                60,
                life -> life.ledger.entries().forEach(entry -> {
                    kinds.merge(entry.kind(), 1, Integer::sum);
                    if (entry.kind() == Kind.GIFT_RETURNED && entry.key().isEmpty()) {
                        coincidences.merge("came back by itself", 1, Integer::sum);
                    }
                    if (entry.kind() == Kind.EARNING_REVERSED && entry.parts().size() > 1) {
                        coincidences.merge("taken from several lots", 1, Integer::sum);
                    }
                    if (entry.kind() == Kind.LAPSED
                            && !entry.parts()
                                    .get(0)
                                    .lot()
                                    .lapsesAt()
                                    .orElseThrow()
                                    .equals(entry.at())) {
                        coincidences.merge("lapsed as it came back", 1, Integer::sum);
                    }
                }));
        assertThat(kinds).hasSize(Kind.values().length - 1).doesNotContainKey(Kind.GIFT_RECEIVED);
        assertThat(kinds.values()).allMatch(times -> times > 50);
        assertThat(coincidences).hasSize(3);
        assertThat(coincidences.values()).allMatch(times -> times > 20);
    }

    @Test
    void a_plain_list_counted_anew_agrees_at_every_moment_before_between_and_after() {
        lives(1_000, 40, life -> {
            for (int i = 0; i < 20; i++) {
                Instant at = life.moment();
                Model.State state = life.model.asOf(at);
                assertThat(life.ledger.balance(at).count())
                        .as("balance at %s", at)
                        .isEqualTo(state.balance(at));
                assertThat(life.ledger.nextLapse(at)).as("next lapse at %s", at).isEqualTo(state.nextLapse(at));
            }
            for (BonusEntry entry : life.ledger.entries()) {
                Instant at = entry.at();
                assertThat(life.ledger.balance(at).count())
                        .isEqualTo(life.model.asOf(at).balance(at));
            }
        });
    }

    @Test
    void the_live_lots_add_up_to_the_balance_and_no_dead_lot_has_anything_left() {
        lives(1_000, 40, life -> {
            for (int i = 0; i < 10; i++) {
                Instant asked = life.moment();
                Instant at = asked.isBefore(life.last()) ? life.last() : asked;
                long live = 0;
                for (Map.Entry<BonusLot, Long> lot :
                        leftOfLots(life.ledger.writtenUpTo(at)).entrySet()) {
                    assertThat(lot.getValue()).isNotNegative();
                    if (lot.getKey().isLiveAt(at)) {
                        live += lot.getValue();
                    } else {
                        assertThat(lot.getValue()).as("%s", lot.getKey()).isZero();
                    }
                }
                assertThat(life.ledger.balance(at).count()).isEqualTo(live);
            }
        });
    }

    @Test
    void points_in_are_there_or_spent_or_lapsed_or_given_or_on_hold_or_taken_back() {
        lives(1_000, 40, life -> {
            Instant at = life.moment();
            BonusLedger written = life.ledger.writtenUpTo(at);
            long spent = sum(written, Kind.SPENT) - sum(written, Kind.SPENDING_REVERSED);
            long given = sum(written, Kind.GIFT_CLAIMED);
            long onHold = sum(written, Kind.GIFT_ON_HOLD) - given - sum(written, Kind.GIFT_RETURNED);
            long there =
                    written.entries().stream().mapToLong(BonusEntry::change).sum();
            assertThat(onHold).isNotNegative();
            assertThat(sum(written, Kind.EARNED))
                    .isEqualTo(there
                            + spent
                            + sum(written, Kind.LAPSED)
                            + given
                            + onHold
                            + sum(written, Kind.EARNING_REVERSED));
            if (!written.entries().isEmpty()) {
                Instant last =
                        written.entries().get(written.entries().size() - 1).at();
                assertThat(written.balance(last).count()).isEqualTo(there);
            }
        });
    }

    @Test
    void what_is_written_down_in_time_or_later_changes_no_answer() {
        lives(500, 40, life -> {
            BonusLedger written = life.ledger.writtenUpTo(life.moment());
            for (int i = 0; i < 20; i++) {
                Instant at = life.moment();
                assertThat(written.balance(at)).isEqualTo(life.ledger.balance(at));
                assertThat(written.nextLapse(at)).isEqualTo(life.ledger.nextLapse(at));
            }
        });
    }

    @Test
    void stored_and_restored_it_answers_the_same_at_every_moment() {
        lives(500, 40, life -> {
            BonusLedger restored = BonusLedger.of(List.copyOf(life.ledger.entries()));
            assertThat(restored).isEqualTo(life.ledger).hasSameHashCodeAs(life.ledger);
            for (int i = 0; i < 20; i++) {
                Instant at = life.moment();
                assertThat(restored.balance(at)).isEqualTo(life.ledger.balance(at));
                assertThat(restored.nextLapse(at)).isEqualTo(life.ledger.nextLapse(at));
            }
            assertThat(restored.writtenUpTo(Given.JUNE)).isEqualTo(life.ledger.writtenUpTo(Given.JUNE));
        });
    }

    @Test
    void every_ledger_of_the_past_goes_on_answering_as_it_did() {
        Seeds.forEach(200, random -> {
            Life life = new Life(random);
            Map<BonusLedger, List<BonusEntry>> then = new HashMap<>();
            for (int i = 0; i < 40; i++) {
                life.step();
                then.put(life.ledger, List.copyOf(life.ledger.entries()));
            }
            for (BonusLedger old : life.past) {
                BonusLedger branch = old.writtenUpTo(Given.JUNE);
                assertThat(branch.entries()).startsWith(old.entries().toArray(BonusEntry[]::new));
            }
            then.forEach((old, entries) -> {
                BonusLedger restored = BonusLedger.of(entries);
                assertThat(old).isEqualTo(restored);
                Instant at = life.moment();
                assertThat(old.balance(at)).isEqualTo(restored.balance(at));
                assertThat(old.nextLapse(at)).isEqualTo(restored.nextLapse(at));
            });
        });
    }

    @Test
    void entries_are_never_edited_and_never_go_back_in_time() {
        lives(500, 40, life -> {
            List<BonusEntry> entries = life.ledger.entries();
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).key().map(keys::add).orElse(true)).isTrue();
                assertThat(i > 0
                                && entries.get(i)
                                        .at()
                                        .isBefore(entries.get(i - 1).at()))
                        .isFalse();
            }
            for (BonusLedger old : life.past) {
                assertThat(entries.subList(0, old.entries().size())).isEqualTo(old.entries());
            }
        });
    }

    @Test
    void points_come_back_to_the_lots_they_were_taken_from_and_lapse_when_those_do() {
        lives(500, 40, life -> {
            List<BonusEntry> entries = life.ledger.entries();
            for (BonusEntry back : entries) {
                if (back.kind() == Kind.GIFT_RETURNED || back.kind() == Kind.SPENDING_REVERSED) {
                    BonusEntry out = entries.stream()
                            .filter(entry ->
                                    entry.key().filter(back.about()::equals).isPresent())
                            .findFirst()
                            .orElseThrow();
                    assertThat(back.parts()).isEqualTo(out.parts());
                }
                back.parts().forEach(part -> {
                    BonusEntry origin = entries.get(part.lot().entry());
                    assertThat(origin.parts().get(part.lot().part()).lot()).isEqualTo(part.lot());
                });
            }
        });
    }
}
