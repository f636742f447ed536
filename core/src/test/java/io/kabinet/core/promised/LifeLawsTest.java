package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.counted;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.promised.PromisedPayment.State;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds of any life of a payment. */
class LifeLawsTest {

    private static void lives(Consumer<Life> check) {
        Seeds.forEach(150, random -> {
            Life life = new Life(random);
            for (int step = 0; step < 12; step++) {
                life.step();
                check.accept(life);
            }
        });
    }

    private static Money sum(List<PromisedMovement> movements) {
        return movements.stream().map(PromisedMovement::change).reduce(rub("0.00"), Money::plus);
    }

    @Test
    void all_states_and_movements_occur_in_these_lives() {
        Set<State> states = EnumSet.noneOf(State.class);
        Map<PromisedMovement.Kind, Integer> kinds = new EnumMap<>(PromisedMovement.Kind.class);
        lives(life -> life.promised.payments().forEach(payment -> {
            states.add(payment.stateAt(life.now));
            payment.movementsBy(life.now).forEach(movement -> kinds.merge(movement.kind(), 1, Integer::sum));
        }));
        if (System.getProperty(Seeds.PROPERTY) == null) {
            assertThat(states).containsExactlyInAnyOrder(State.values());
            assertThat(kinds).hasSize(PromisedMovement.Kind.values().length);
        }
    }

    @Test
    void movements_add_up_to_what_is_owed_less_the_fee_that_was_charged() {
        lives(life -> life.promised.payments().forEach(payment -> {
            List<PromisedMovement> movements = payment.movementsBy(life.now);
            Money fees = sum(movements.stream()
                    .filter(movement -> movement.kind() == PromisedMovement.Kind.FEE)
                    .toList());
            assertThat(sum(movements)).isEqualTo(payment.owedAt(life.now).plus(fees));
            boolean expired = payment.stateAt(life.now) == State.EXPIRED;
            Money due = payment.fee()
                    .match(
                            fee -> fee.timing() != FeeTiming.ON_EXPIRY || expired ? fee.amount() : rub("0.00"),
                            () -> rub("0.00"));
            assertThat(fees.negated()).isEqualTo(due);
        }));
    }

    @Test
    void money_that_comes_in_is_money_that_repays_or_stays() {
        lives(life -> {
            assertThat(life.last.repaid().plus(life.last.stays()))
                    .isEqualTo(life.topUp().amount());
            assertThat(List.of(life.last.repaid(), life.last.stays())).noneMatch(Money::isNegative);
            Money moved = rub("0.00");
            for (int i = 0; i < life.promised.payments().size(); i++) {
                moved = moved.plus(repaid(life.promised.payments().get(i)))
                        .minus(repaid(life.before.payments().get(i)));
            }
            boolean toldBefore =
                    life.promised.equals(life.before) && life.last.repaid().isPositive();
            assertThat(moved).isEqualTo(toldBefore ? rub("0.00") : life.last.repaid());
        });
    }

    private static Money repaid(PromisedPayment payment) {
        return payment.repayments().stream().map(Repayment::repaid).reduce(rub("0.00"), Money::plus);
    }

    @Test
    void told_again_nothing_changes() {
        lives(life -> {
            TopUpDecision.Counted again = counted(life.promised.afterTopUp(life.topUp()));
            assertThat(again).isEqualTo(life.last);
        });
    }

    @Test
    void whatever_was_told_before_and_is_told_again_moves_no_money() {
        lives(life -> life.topUps.forEach(told -> {
            PromisedPayments after = counted(life.promised.afterTopUp(told)).payments();
            assertThat(after.payments().stream().map(LifeLawsTest::repaid))
                    .isEqualTo(life.promised.payments().stream()
                            .map(LifeLawsTest::repaid)
                            .toList());
        }));
    }

    @Test
    void what_is_over_stays_over_whatever_the_clock_says() {
        lives(life -> {
            for (int i = 0; i < life.promised.payments().size(); i++) {
                PromisedPayment earlier = life.before.payments().get(i);
                PromisedPayment payment = life.promised.payments().get(i);
                State state = earlier.stateAt(Instant.MIN);
                if (!state.isOpen()) {
                    assertThat(payment.stateAt(life.now)).isEqualTo(state);
                    assertThat(payment.stateAt(Instant.MIN)).isEqualTo(state);
                }
                assertThat(payment.stateAt(Instant.MIN)).isEqualTo(payment.stateAt(payment.seenAt()));
                assertThat(payment.seenBy(life.now).stateAt(Instant.MIN)).isEqualTo(payment.stateAt(life.now));
            }
        });
    }

    @Test
    void stored_as_plain_values_and_restored_they_are_the_same_payments() {
        lives(life -> {
            List<StoredPayment> rows =
                    life.promised.payments().stream().map(StoredPayment::of).toList();
            PromisedPayments restored = new PromisedPayments(
                    rows.stream().map(StoredPayment::payment).toList());
            assertThat(restored).isEqualTo(life.promised).hasToString(life.promised.toString());
            life.promised = restored;
        });
    }
}
