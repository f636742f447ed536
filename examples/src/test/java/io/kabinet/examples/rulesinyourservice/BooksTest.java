package io.kabinet.examples.rulesinyourservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Gift;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.SpentAlready;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456789Z");

    private final Database database = Database.open("books-" + DATABASES.incrementAndGet());
    private final Book<PromisedPayments> promised = new PromisedBook(database);
    private final Book<BonusLedger> points = new BonusBook(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void promised_payments_with_fees_and_repayments_are_rebuilt_equal() {
        PromisedPayments payments = PromisedPayments.of(
                PromisedPayment.taken(
                        rub("300"),
                        NOW,
                        NOW.plusSeconds(9),
                        Stated.of(new Fee(rub("7.50"), FeeTiming.DEDUCT_FROM_GRANT))),
                PromisedPayment.taken(rub("0.01"), NOW, NOW.plusSeconds(8), Stated.notStated()));
        PromisedPayments repaid = payments.afterTopUp(new TopUp("1", rub("100.33"), NOW.plusNanos(1)))
                .match(counted -> counted.payments(), refused -> payments);

        assertThat(promised.store(ANNA, promised.load(ANNA), payments)).isTrue();
        assertThat(promised.load(ANNA).value()).isEqualTo(payments).isNotEqualTo(repaid);
        assertThat(promised.store(ANNA, promised.load(ANNA), repaid)).isTrue();
        assertThat(promised.load(ANNA).value()).isEqualTo(repaid);
    }

    @Test
    void a_ledger_with_lapses_gifts_and_reversals_is_rebuilt_equal() {
        GiftRule rule = GiftRule.UNLIMITED.withClaimWindow(Period.ofDays(3));
        BonusLedger ledger = BonusLedger.empty();
        ledger = granted(ledger.earn(Earning.forEver("1", PointSource.SHOP, Points.of(50)), NOW));
        ledger = granted(ledger.earn(
                new Earning("2", PointSource.TELECOM, Points.of(40), Optional.of(NOW.plusSeconds(5))), NOW));
        ledger = granted(ledger.spend(new Spending("3", "sms", Points.of(60)), NOW));
        ledger = granted(ledger.reverse("4", "3", SpentAlready.TAKE_FROM_OTHER_LOTS, NOW));
        BonusLedger earlier = ledger;
        ledger = granted(ledger.hold(new Gift("5", ANNA, BORIS, Points.of(20)), rule, ZoneOffset.UTC, NOW));
        ledger = granted(ledger.claim("6", "5", NOW.plusSeconds(1)));
        ledger = granted(
                ledger.hold(new Gift("7", ANNA, BORIS, Points.of(45)), rule, ZoneOffset.UTC, NOW.plusSeconds(2)));
        ledger = ledger.writtenUpTo(NOW.plus(Period.ofDays(9)));

        assertThat(points.store(ANNA, points.load(ANNA), earlier)).isTrue();
        assertThat(points.store(ANNA, points.load(ANNA), ledger)).isTrue();
        assertThat(points.load(ANNA).value()).isEqualTo(ledger).isNotEqualTo(earlier);
    }

    @Test
    void who_saw_an_older_version_writes_nothing() {
        BonusLedger one = granted(BonusLedger.empty().earn(Earning.forEver("1", PointSource.SHOP, Points.of(1)), NOW));
        BonusLedger two = granted(one.earn(Earning.forEver("2", PointSource.SHOP, Points.of(2)), NOW));
        Book.Seen<BonusLedger> atFirst = points.load(ANNA);

        assertThat(points.store(ANNA, atFirst, one)).isTrue();
        Book.Seen<BonusLedger> afterwards = points.load(ANNA);
        assertThat(points.store(ANNA, atFirst, two)).isFalse();
        assertThat(points.load(ANNA)).isEqualTo(afterwards);
        assertThat(points.store(ANNA, afterwards, two)).isTrue();
        assertThat(points.store(ANNA, afterwards, two)).isFalse();
        assertThat(points.load(BORIS)).isEqualTo(atFirst);
    }

    @Test
    void rows_that_cannot_be_true_decide_nothing() {
        PromisedPayments payments =
                PromisedPayments.of(PromisedPayment.taken(rub("300"), NOW, NOW.plusSeconds(9), Stated.notStated()));
        promised.store(ANNA, promised.load(ANNA), payments);
        points.store(
                ANNA,
                points.load(ANNA),
                granted(granted(BonusLedger.empty().earn(Earning.forEver("1", PointSource.SHOP, Points.of(2)), NOW))
                        .spend(new Spending("2", "sms", Points.of(1)), NOW)));
        database.write(rows -> rows.change("update promised_payment set amount = 0"));
        database.write(rows -> rows.change("delete from bonus_entry where place = 0"));

        assertThatThrownBy(() -> promised.load(ANNA)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.load(ANNA)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BonusLedger granted(BonusDecision decision) {
        return decision.match(granted -> granted.ledger(), refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
