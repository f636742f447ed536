package io.kabinet.core.account.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.Payments;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentHistoryTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-05");

    private static Payment paid(String at, PaymentType type, String amount) {
        return new Payment(Instant.parse(at), type, Money.parse("BYN " + amount));
    }

    private static PromisedPayment lent(String at, String amount) {
        Instant taken = Instant.parse(at);
        return PromisedPayment.taken(
                Money.parse("BYN " + amount), taken, taken.plus(Duration.ofDays(10)), Stated.notStated());
    }

    private static List<Reason> against(PaymentPeriodPolicy policy, String first, String last) {
        return policy.decide(LocalDate.parse(first), LocalDate.parse(last), TODAY)
                .match(granted -> List.of(), PaymentPeriodDecision.Refused::reasons);
    }

    @Test
    void promised_payments_stand_on_a_tab_of_their_own_and_never_count_in_the_total() {
        Payment erip = paid("2026-05-04T21:00:00Z", PaymentType.ERIP, "2.00");
        Payment cash = paid("2026-05-05T20:59:59Z", PaymentType.CASH, "3.00");
        Payment other = paid("2026-05-05T09:00:00Z", new PaymentType("терминал"), "4.00");
        PromisedPayment promised = lent("2026-05-05T09:00:00Z", "5.00");
        PaymentHistory all = new PaymentHistory(
                new Payments(
                        CurrencyUnit.of("BYN"),
                        List.of(paid("2026-05-04T20:59:59Z", PaymentType.ERIP, "1.00"), erip, cash, other)),
                PromisedPayments.of(lent("2026-05-04T20:59:59Z", "1.00"), promised));

        PaymentHistory today = all.on(DateSpan.of(TODAY, TODAY), MINSK);
        assertThat(today.payments().payments()).containsExactly(erip, cash, other);
        assertThat(today.promised().payments()).containsExactly(promised);
        assertThat(today.total()).isEqualTo(Money.parse("BYN 9.00"));
        assertThat(PaymentType.ERIP.isKnown() && PaymentType.CASH.isKnown()).isTrue();
        assertThat(new PaymentType("терминал").isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05, 2026-05-05,",
        "2020-01-01, 2026-05-05,",
        "2026-05-05, 2026-05-04, PAYMENTS_PERIOD_REVERSED",
        "2026-05-05, 2026-05-06, PAYMENTS_PERIOD_IN_FUTURE",
        "2026-05-07, 2026-05-06, PAYMENTS_PERIOD_REVERSED PAYMENTS_PERIOD_IN_FUTURE",
        "2026-05-07, 2026-05-05, PAYMENTS_PERIOD_REVERSED PAYMENTS_PERIOD_IN_FUTURE"
    })
    void a_period_begins_before_it_ends_and_ends_today_at_the_latest(String first, String last, String against) {
        assertThat(against(PaymentPeriodPolicy.UP_TO_TODAY, first, last))
                .extracting(Reason::code)
                .isEqualTo(against == null ? List.of() : List.of(against.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-27, true",
        "2026-01-31, 2026-02-28, false",
        "2026-03-01, 2026-03-31, true",
        "2026-03-01, 2026-04-01, false",
        "2024-02-29, 2024-03-28, true",
        "2024-02-29, 2024-03-29, false"
    })
    void a_period_is_at_most_so_long(String first, String last, boolean may) {
        PaymentPeriodPolicy month = new PaymentPeriodPolicy(Optional.of(Period.ofMonths(1)));
        assertThat(against(month, first, last).isEmpty()).isEqualTo(may);
    }

    @Test
    void a_refusal_tells_the_days_and_a_permission_the_period() {
        PaymentPeriodPolicy week = new PaymentPeriodPolicy(Optional.of(Period.ofDays(7)));
        assertThat(against(week, "2026-04-30", "2026-05-07"))
                .containsExactly(
                        Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_IN_FUTURE).with("today", TODAY),
                        Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_TOO_LONG)
                                .with("until", LocalDate.parse("2026-05-06")));
        assertThat(against(week, "2026-05-02", "2026-05-01"))
                .containsExactly(Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_REVERSED)
                        .with("first", LocalDate.parse("2026-05-02"))
                        .with("last", LocalDate.parse("2026-05-01")));
        assertThat(week.decide(TODAY, TODAY, TODAY))
                .isEqualTo(new PaymentPeriodDecision.Granted(DateSpan.of(TODAY, TODAY)));
        assertThat(week.decide(LocalDate.MAX, LocalDate.MAX, TODAY)
                        .<List<Reason>>match(granted -> List.of(), PaymentPeriodDecision.Refused::reasons))
                .containsExactly(
                        Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_IN_FUTURE).with("today", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentPeriodPolicy(Optional.of(Period.ZERO)));
    }
}
