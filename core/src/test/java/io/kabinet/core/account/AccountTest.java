package io.kabinet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    private static final Instant NOON = Instant.parse("2026-05-05T09:00:00Z");
    private static final LocalDate MAY_5 = LocalDate.parse("2026-05-05");

    @Test
    void what_is_not_known_is_absent_and_what_is_known_is_what_was_said() {
        Account bare = Account.of(AccountNumber.of("300000000042"));
        assertThat(bare.balance()).isEmpty();
        assertThat(bare.settlement()).isEmpty();
        assertThat(bare.debts()).isEmpty();
        assertThat(bare.lineState()).isEmpty();

        Balance balance = new Balance(Money.of(BYN, -3), NOON);
        Account known = bare.withBalance(balance)
                .withSettlement(SettlementMethod.ADVANCE)
                .withDebts(Debts.NONE)
                .withLineState(LineState.UNBLOCKED);
        assertThat(known.balance()).contains(balance);
        assertThat(known.settlement()).contains(SettlementMethod.ADVANCE);
        assertThat(known.debts()).contains(Debts.NONE);
        assertThat(known.lineState()).contains(LineState.UNBLOCKED);
        assertThat(known.toString()).contains("***42").doesNotContain("300000000042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unblocked", "only_inbound_calls", "voluntary_block", "blocked_for_lack_of_money", "blocked"})
    void the_five_states_of_a_number_are_known(String text) {
        assertThat(new LineState(text).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blocked", "BLOCKED", "final", "частичная блокировка"})
    void any_other_text_is_kept_and_not_known(String text) {
        assertThat(new LineState(text).isKnown()).isFalse();
        assertThat(new LineState(text)).hasToString(text);
        assertThat(new SettlementMethod(text).isKnown()).isFalse();
        assertThat(new PaymentType(text).isKnown()).isFalse();
    }

    @Test
    void settlement_and_payment_types_of_the_sources_are_known() {
        assertThat(List.of(SettlementMethod.ADVANCE, SettlementMethod.CREDIT))
                .allMatch(SettlementMethod::isKnown)
                .doesNotHaveDuplicates();
        assertThat(new PaymentType("ЕРИП")).isEqualTo(PaymentType.ERIP);
        assertThat(PaymentType.CASH.isKnown()).isTrue();
    }

    @Test
    void debts_are_sorted_by_day_and_added_up_in_one_currency() {
        Debt late = new Debt(Money.parse("BYN 7.00"), MAY_5.plusDays(1));
        Debt early = new Debt(Money.parse("BYN 3.00"), MAY_5);
        assertThat(Debts.of(late, early).unpaid()).containsExactly(early, late);
        assertThat(Debts.of(late, early).total()).contains(Money.parse("BYN 10.00"));
        assertThat(Debts.NONE.total()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Debts.of(late, new Debt(Money.parse("RUB 3.00"), MAY_5)))
                .withMessage("debts in several currencies");
        assertThatIllegalArgumentException().isThrownBy(() -> Debts.of(late).after(Money.parse("RUB 3.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> Debts.of(late).after(Money.parse("BYN -0.01")));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 2026-05-05", "-0.01, 2026-05-05", "1.00, 0000-12-31", "1.00, 9999-01-01"})
    void nothing_is_no_debt_and_an_absurd_day_is_none(String amount, LocalDate due) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Debt(Money.parse("BYN " + amount), due));
    }

    @Test
    void payments_of_a_period_are_those_of_its_days_in_the_zone() {
        ZoneId minsk = ZoneId.of("Europe/Minsk");
        Payment before = payment("2026-05-04T20:59:59Z", "1.00");
        Payment first = payment("2026-05-04T21:00:00Z", "2.00");
        Payment last = payment("2026-05-05T20:59:59Z", "4.00");
        Payment after = payment("2026-05-05T21:00:00Z", "8.00");
        Payments all = new Payments(BYN, List.of(before, first, last, after));
        assertThat(all.total()).isEqualTo(Money.parse("BYN 15.00"));
        assertThat(all.on(DateSpan.of(MAY_5, MAY_5), minsk).payments()).containsExactly(first, last);
        assertThat(all.on(DateSpan.of(MAY_5, MAY_5), minsk).total()).isEqualTo(Money.parse("BYN 6.00"));
        assertThat(all.on(DateSpan.from(LocalDate.parse("2026-06-01")), minsk).total())
                .isEqualTo(Money.zero(BYN));
    }

    @Test
    void a_payment_is_above_zero_and_in_the_currency_of_the_account() {
        assertThatIllegalArgumentException().isThrownBy(() -> payment("2026-05-05T00:00:00Z", "0.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> payment("2026-05-05T00:00:00Z", "-1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment(Instant.MAX, PaymentType.CASH, Money.of(BYN, 1)));
        List<Payment> foreign = List.of(new Payment(NOON, PaymentType.CASH, Money.parse("RUB 1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payments(BYN, foreign));
    }

    private static Payment payment(String at, String amount) {
        return new Payment(Instant.parse(at), PaymentType.ERIP, Money.parse("BYN " + amount));
    }

    @Test
    void a_way_to_pay_prints_as_the_operator_writes_it() {
        assertThat(new PaymentType("cheque")).hasToString("cheque");
        assertThat(new SettlementMethod("by barter")).hasToString("by barter");
    }
}
