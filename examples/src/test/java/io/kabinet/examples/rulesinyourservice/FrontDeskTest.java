package io.kabinet.examples.rulesinyourservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.identity.lockout.LockoutReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontDeskTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Money HUNDRED = Money.parse("RUB 100.00");
    private static final String YES = "yes";

    private final AtomicInteger verified = new AtomicInteger();
    private final String name = "desks-" + DATABASES.incrementAndGet();
    private final Database one = Database.open(name);
    private final Database other = Database.open(name);
    private final FrontDesk first = desk(one);
    private final FrontDesk second = desk(other);

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void of_many_wrong_passwords_at_once_three_are_looked_at() {
        for (int round = 0; round < 10; round++) {
            Msisdn number = number(round);
            verified.set(0);

            List<String> answers = onBoth(
                    6,
                    (desk, i) -> desk.signIn(number, Secret.of("wrong"), NOW)
                            .match(passed -> YES, wrong -> "wrong", refused -> codes(refused.reasons())));

            assertThat(verified).hasValue(3);
            assertThat(answers).containsExactlyInAnyOrder("wrong", "wrong", "wrong", locked(), locked(), locked());
        }
    }

    @Test
    void of_several_promised_payments_at_once_one_is_lent() {
        for (int round = 0; round < 10; round++) {
            Msisdn number = number(round);
            first.knows(number, Money.parse("RUB 0.00"));

            List<String> answers = onBoth(
                    4,
                    (desk, i) -> desk.takePromisedPayment(number, HUNDRED, NOW)
                            .match(granted -> YES, refused -> codes(refused.reasons())));

            String open = PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS.name();
            assertThat(answers).containsExactlyInAnyOrder(YES, open, open, open);
            assertThat(second.openPromisedPayments(number, NOW)).isOne();
        }
    }

    @Test
    void what_the_service_does_not_know_is_named_and_not_taken_for_nothing() {
        String answer = first.takePromisedPayment(number(1), HUNDRED, NOW)
                .match(granted -> YES, refused -> codes(refused.reasons()));

        assertThat(answer).isEqualTo(PromisedPaymentReason.FACT_NOT_KNOWN.name());
    }

    @Test
    void points_are_spent_once_however_many_spend_them() {
        for (int round = 0; round < 10; round++) {
            Msisdn number = number(round);
            first.earn(number, Earning.forEver("1", PointSource.SHOP, Points.of(100)), NOW);

            List<String> answers = onBoth(4, (desk, i) -> spend(desk, number, "key-" + i, 60));

            String tooFew = BonusReason.NOT_ENOUGH_POINTS.name();
            assertThat(answers).containsExactlyInAnyOrder(YES, tooFew, tooFew, tooFew);
            assertThat(second.points(number, NOW)).isEqualTo(Points.of(40));
        }
    }

    @Test
    void one_spending_that_is_sent_many_times_is_one() {
        Msisdn number = number(1);
        first.earn(number, Earning.forEver("1", PointSource.SHOP, Points.of(100)), NOW);

        assertThat(onBoth(6, (desk, i) -> spend(desk, number, "same", 60))).containsOnly(YES);
        assertThat(second.points(number, NOW)).isEqualTo(Points.of(40));
    }

    private <T> List<T> onBoth(int threads, BiFunction<FrontDesk, Integer, T> action) {
        List<Supplier<T>> actions = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            FrontDesk desk = i % 2 == 0 ? first : second;
            int index = i;
            actions.add(() -> action.apply(desk, index));
        }
        return Together.all(actions);
    }

    private FrontDesk desk(Database database) {
        return new FrontDesk(Market.RUSSIA.rulebook(), database, (number, typed) -> {
            verified.incrementAndGet();
            return false;
        });
    }

    private static String spend(FrontDesk desk, Msisdn number, String key, long price) {
        return desk.spend(number, new Spending(key, "sms", Points.of(price)), NOW)
                .match(granted -> YES, refused -> codes(refused.reasons()));
    }

    private static String locked() {
        return LockoutReason.PASSWORD_LOCKED.name();
    }

    private static String codes(List<Reason> reasons) {
        return String.join(" ", reasons.stream().map(Reason::code).toList());
    }

    private static Msisdn number(int round) {
        return new Msisdn(79_000_000_010L + round);
    }
}
