package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.wallet.Shop.LATER;
import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.refused;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static io.kabinet.core.cashback.wallet.Shop.spent;
import static io.kabinet.core.cashback.wallet.Shop.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingTest {

    private static final Instant LAST_SECOND_OF_MAY = Instant.parse("2026-05-31T20:59:59Z");
    private static final Instant FIRST_SECOND_OF_JUNE = Instant.parse("2026-05-31T21:00:00Z");

    private static CashbackWallet with(WalletPolicy policy, String amount) {
        return CashbackWallet.empty(policy).settle(List.of(Shop.paid("1", amount)), LATER);
    }

    private static Reason reason(WalletReason code) {
        return Reason.of(code);
    }

    @ParameterizedTest
    @CsvSource({"249.98, 0.01", "249.99, 0.00"})
    void what_is_in_the_wallet_can_be_spent(String amount, String left) {
        CashbackWallet wallet = spent(with(WalletPolicy.RUSSIA, "249.99").spend(tariff("k-1", amount), LATER, MOSCOW));
        assertThat(wallet.balance()).isEqualTo(rub(left));
        assertThat(wallet.spent()).isEqualTo(rub(amount));
        WalletPosting posting = wallet.postings().get(1);
        assertThat(posting.kind()).isEqualTo(Kind.SPENT);
        assertThat(posting.spending()).contains(tariff("k-1", amount));
        assertThat(posting.why()).isEqualTo(reason(WalletReason.SPENT_ON).with("service", "Тариф"));
    }

    @Test
    void a_kopeck_more_than_there_is_cannot_be_spent() {
        assertThat(refused(with(WalletPolicy.RUSSIA, "249.99").spend(tariff("k-1", "250.00"), LATER, MOSCOW)))
                .containsExactly(reason(WalletReason.NOT_ENOUGH)
                        .with("available", rub("249.99"))
                        .with("amount", rub("250.00")));
    }

    @Test
    void while_the_wallet_is_in_debt_zero_is_available() {
        CashbackWallet used = spent(with(WalletPolicy.RUSSIA, "50.00").spend(tariff("k-1", "50.00"), LATER, MOSCOW));
        CashbackWallet inDebt = used.settle(List.of(Shop.declinedAfterPayout("1", "50.00")), LATER);
        assertThat(refused(inDebt.spend(tariff("k-2", "0.01"), LATER, MOSCOW)))
                .containsExactly(reason(WalletReason.NOT_ENOUGH)
                        .with("available", rub("0.00"))
                        .with("amount", rub("0.01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01", "-100.00"})
    void nothing_and_less_than_nothing_cannot_be_spent(String amount) {
        assertThat(refused(with(WalletPolicy.RUSSIA, "10.00").spend(tariff("k-1", amount), LATER, MOSCOW)))
                .containsExactly(reason(WalletReason.AMOUNT_NOT_POSITIVE).with("amount", rub(amount)));
    }

    @Test
    void the_same_wish_repeated_spends_once_even_when_the_wallet_is_empty_by_then() {
        CashbackWallet once = spent(with(WalletPolicy.RUSSIA, "50.00").spend(tariff("k-1", "50.00"), LATER, MOSCOW));
        assertThat(spent(once.spend(tariff("k-1", "50.00"), LATER.plusSeconds(5), MOSCOW)))
                .isSameAs(once);
    }

    @Test
    void a_key_stands_for_one_wish_and_no_other() {
        CashbackWallet once = spent(with(WalletPolicy.RUSSIA, "50.00").spend(tariff("k-1", "20.00"), LATER, MOSCOW));
        List<Spending> others = List.of(
                tariff("k-1", "20.01"),
                Spending.onOwnNumber("k-1", "Роуминг", rub("20.00")),
                new Spending("k-1", "Тариф", rub("20.00"), false),
                tariff("k-1", "-1.00"));
        for (Spending other : others) {
            assertThat(refused(once.spend(other, LATER, MOSCOW))).containsExactly(reason(WalletReason.KEY_REUSED));
        }
        assertThat(spent(once.spend(tariff("K-1", "20.00"), LATER, MOSCOW)).balance())
                .isEqualTo(rub("10.00"));
    }

    @Test
    void another_currency_is_refused_before_anything_else_is_looked_at() {
        CashbackWallet once = spent(with(WalletPolicy.RUSSIA, "50.00").spend(tariff("k-1", "20.00"), LATER, MOSCOW));
        Spending foreign = new Spending("k-1", "Тариф", Money.parse("BYN -1.00"), false);
        assertThat(refused(once.spend(foreign, LATER, MOSCOW)))
                .containsExactly(reason(WalletReason.CURRENCY_MISMATCH)
                        .with("expected", "RUB")
                        .with("actual", "BYN"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_order() {
        Spending wish = new Spending("k-1", "Тариф", rub("1500.01"), false);
        assertThat(refused(with(WalletPolicy.RU_TELECOM_LIMIT, "100.00").spend(wish, LATER, MOSCOW)))
                .containsExactly(
                        reason(WalletReason.NOT_ENOUGH)
                                .with("available", rub("100.00"))
                                .with("amount", rub("1500.01")),
                        reason(WalletReason.MONTHLY_SPENDING_LIMIT)
                                .with("limit", rub("1500.00"))
                                .with("left", rub("1500.00")),
                        reason(WalletReason.NOT_OWN_NUMBER));
        Spending nothing = new Spending("k-1", "Тариф", rub("0.00"), false);
        assertThat(refused(with(WalletPolicy.RU_TELECOM_LIMIT, "100.00").spend(nothing, LATER, MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_NOT_POSITIVE", "NOT_OWN_NUMBER");
    }

    @ParameterizedTest
    @CsvSource({"1499.99, true", "1500.00, true", "1500.01, false"})
    void fifteen_hundred_roubles_a_month_can_be_spent_on_telecom(String amount, boolean possible) {
        WalletDecision decision =
                with(WalletPolicy.RU_TELECOM_LIMIT, "5000.00").spend(tariff("k-1", amount), LATER, MOSCOW);
        assertThat(decision.<Boolean>match(spent -> true, refused -> false)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"499.99, true", "500.00, true", "500.01, false"})
    void what_was_spent_before_in_the_month_counts(String amount, boolean possible) {
        CashbackWallet wallet =
                spent(with(WalletPolicy.RU_TELECOM_LIMIT, "5000.00").spend(tariff("k-1", "1000.00"), LATER, MOSCOW));
        WalletDecision decision = wallet.spend(tariff("k-2", amount), LATER, MOSCOW);
        assertThat(decision.<Boolean>match(spent -> true, refused -> false)).isEqualTo(possible);
        if (!possible) {
            assertThat(refused(decision))
                    .containsExactly(reason(WalletReason.MONTHLY_SPENDING_LIMIT)
                            .with("limit", rub("1500.00"))
                            .with("left", rub("500.00")));
        }
    }

    @Test
    void the_month_ends_at_midnight_in_moscow() {
        CashbackWallet may = spent(with(WalletPolicy.RU_TELECOM_LIMIT, "5000.00")
                .spend(tariff("k-1", "1500.00"), LAST_SECOND_OF_MAY, MOSCOW));
        assertThat(refused(may.spend(tariff("k-2", "0.01"), LAST_SECOND_OF_MAY, MOSCOW)))
                .containsExactly(reason(WalletReason.MONTHLY_SPENDING_LIMIT)
                        .with("limit", rub("1500.00"))
                        .with("left", rub("0.00")));
        CashbackWallet june = spent(may.spend(tariff("k-2", "1500.00"), FIRST_SECOND_OF_JUNE, MOSCOW));
        assertThat(june.spent()).isEqualTo(rub("3000.00"));
        assertThat(refused(may.spend(tariff("k-2", "1500.00"), FIRST_SECOND_OF_JUNE, ZoneOffset.UTC)))
                .extracting(Reason::code)
                .containsExactly("MONTHLY_SPENDING_LIMIT");
    }

    @Test
    void a_limit_that_came_later_leaves_nothing_and_not_less() {
        CashbackWallet unlimited =
                spent(with(WalletPolicy.RUSSIA, "5000.00").spend(tariff("k-1", "2000.00"), LATER, MOSCOW));
        CashbackWallet limited = CashbackWallet.of(WalletPolicy.RU_TELECOM_LIMIT, unlimited.postings());
        assertThat(refused(limited.spend(tariff("k-2", "0.01"), LATER, MOSCOW)))
                .containsExactly(reason(WalletReason.MONTHLY_SPENDING_LIMIT)
                        .with("limit", rub("1500.00"))
                        .with("left", rub("0.00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1000000000-01-01T00:00:00Z", "9999-12-31T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void nothing_is_posted_at_a_moment_that_no_month_can_be_told_of(Instant moment) {
        CashbackWallet wallet = with(WalletPolicy.RU_TELECOM_LIMIT, "50.00");
        String why = "at is outside the years 0001 to 9999: " + moment;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wallet.spend(tariff("k-1", "1.00"), moment, MOSCOW))
                .withMessage(why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wallet.settle(List.of(Shop.paid("2", "1.00")), moment))
                .withMessage(why);
    }

    @Test
    void without_the_limit_a_gift_to_another_number_is_nobodys_business() {
        Spending gift = new Spending("k-1", "Тариф", rub("2000.00"), false);
        assertThat(spent(with(WalletPolicy.RUSSIA, "5000.00").spend(gift, LATER, MOSCOW))
                        .balance())
                .isEqualTo(rub("3000.00"));
    }

    @Test
    void a_limit_is_zero_or_more_and_in_the_wallets_currency() {
        for (String limit : List.of("RUB -0.01", "BYN 1.00")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WalletPolicy(
                            CurrencyUnit.of("RUB"),
                            Optional.of(Money.parse(limit)),
                            true,
                            AfterPayout.CARRY_DEBT,
                            Optional.empty()))
                    .withMessage("monthly spending must be zero or more, in RUB: " + limit);
        }
    }
}
