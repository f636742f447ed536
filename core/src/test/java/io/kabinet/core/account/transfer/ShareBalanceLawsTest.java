package io.kabinet.core.account.transfer;

import static io.kabinet.core.account.transfer.Cases.FROM;
import static io.kabinet.core.account.transfer.Cases.MOSCOW;
import static io.kabinet.core.account.transfer.Cases.NOW;
import static io.kabinet.core.account.transfer.Cases.PERSON;
import static io.kabinet.core.account.transfer.Cases.TO;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds of any shared balance under the strictest preset. */
class ShareBalanceLawsTest {

    private static final ShareBalancePolicy POLICY = ShareBalancePolicy.RU_DIRECT_2014;

    @Test
    void amount_fee_and_what_is_left_add_up_to_the_balance_and_enough_is_left() {
        Seeds.forEach(1_000, random -> {
            Money balance = kopecks(random, 45_000);
            Money amount = kopecks(random, 35_000);
            boolean may = POLICY.decide(amount, facts(balance, List.of(), List.of()), NOW, MOSCOW)
                    .match(
                            granted -> {
                                Money fee = granted.fee().asOptional().orElseThrow();
                                Money left = granted.left().asOptional().orElseThrow();
                                assertThat(granted.amount().plus(fee).plus(left))
                                        .isEqualTo(balance);
                                return true;
                            },
                            refused -> false);
            assertThat(may)
                    .isEqualTo(!amount.isLessThan(rub("1.00"))
                            && !amount.isGreaterThan(rub("300.00"))
                            && !balance.minus(amount).isLessThan(rub("97.00")));
        });
    }

    @Test
    void whatever_is_sent_in_a_day_no_day_of_either_side_exceeds_its_limit() {
        Seeds.forEach(200, random -> {
            List<Movement> sent = new ArrayList<>();
            List<Movement> received = new ArrayList<>(List.of(new Movement(NOW, kopecks(random, 300_000))));
            for (int step = 0; step < 20; step++) {
                Money amount = kopecks(random, 30_000);
                boolean may = POLICY.decide(amount, facts(rub("99999.00"), sent, received), NOW, MOSCOW)
                        .match(granted -> true, refused -> false);
                if (may) {
                    sent.add(new Movement(NOW.plusSeconds(step), amount));
                    received.add(new Movement(NOW.plusSeconds(step), amount));
                }
                assertThat(sum(sent).isGreaterThan(rub("1500.00"))).isFalse();
                assertThat(sum(received).isGreaterThan(rub("3000.00"))).isFalse();
            }
        });
    }

    private static ShareBalanceFacts facts(Money balance, List<Movement> sent, List<Movement> received) {
        return new ShareBalanceFacts(FROM.having(sent), TO.having(received), PERSON.withBalance(balance));
    }

    private static Money kopecks(SplittableRandom random, int most) {
        return Money.ofMinor(RUB, random.nextInt(most + 1));
    }

    private static Money sum(List<Movement> moved) {
        return moved.stream().map(Movement::amount).reduce(rub("0.00"), Money::plus);
    }
}
