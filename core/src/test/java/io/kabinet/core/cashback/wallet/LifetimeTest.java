package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.refused;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static io.kabinet.core.cashback.wallet.Shop.spent;
import static io.kabinet.core.cashback.wallet.Shop.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {

    private static final CashbackLifetime MONTH =
            new CashbackLifetime(Period.ofMonths(1), CashbackLifetime.End.SAME_TIME, MOSCOW);
    private static final WalletPolicy BURNING = WalletPolicy.RUSSIA.withLifetime(MONTH);
    private static final Instant MAY = Instant.parse("2026-05-20T09:00:00Z");
    private static final Instant LATE_MAY = Instant.parse("2026-05-30T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-20T09:00:00Z");
    private static final Instant LATE_JUNE = Instant.parse("2026-06-30T09:00:00Z");

    @Test
    void money_can_be_spent_until_the_moment_at_which_it_burns() {
        CashbackWallet wallet = CashbackWallet.empty(BURNING).settle(List.of(Shop.paid("1", "100.00")), MAY);

        assertThat(wallet.available(JUNE.minusNanos(1))).isEqualTo(rub("100.00"));
        assertThat(wallet.available(JUNE)).isEqualTo(rub("0.00"));
        assertThat(wallet.burnt(JUNE)).isEqualTo(rub("100.00"));
        assertThat(wallet.balance()).as("the books need no sweeper").isEqualTo(rub("100.00"));
        assertThat(refused(wallet.spend(tariff("k-1", "0.01"), JUNE, MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("NOT_ENOUGH");
    }

    @Test
    void what_burns_first_is_spent_first() {
        CashbackWallet wallet = CashbackWallet.empty(BURNING)
                .settle(List.of(Shop.paid("2", "100.00")), LATE_MAY)
                .settle(List.of(Shop.paid("1", "50.00")), MAY);
        assertThat(wallet.burnsNext(MAY)).contains(new Burning(rub("50.00"), JUNE));

        CashbackWallet used = spent(wallet.spend(tariff("k-1", "60.00"), LATE_MAY, MOSCOW));
        assertThat(used.burnsNext(LATE_MAY)).contains(new Burning(rub("90.00"), LATE_JUNE));
        assertThat(used.burnt(JUNE)).isEqualTo(rub("0.00"));
        assertThat(used.burnsNext(LATE_JUNE)).isEmpty();
    }

    @Test
    void a_reward_that_burnt_and_is_taken_back_costs_the_subscriber_nothing() {
        CashbackWallet wallet = CashbackWallet.empty(BURNING)
                .settle(List.of(Shop.paid("1", "100.00")), MAY)
                .settle(List.of(Shop.paid("2", "30.00")), LATE_MAY)
                .settle(List.of(Shop.declinedAfterPayout("1", "100.00")), JUNE);

        assertThat(wallet.available(JUNE)).isEqualTo(rub("30.00"));
        assertThat(wallet.burnt(JUNE)).isEqualTo(rub("0.00"));
        assertThat(wallet.balance()).isEqualTo(rub("30.00"));
    }

    @Test
    void a_clock_that_goes_back_before_the_burning_does_not_make_a_debt_spendable() {
        CashbackWallet used = spent(CashbackWallet.empty(BURNING)
                .settle(List.of(Shop.paid("1", "30.00")), MAY)
                .spend(tariff("k-1", "30.00"), MAY, MOSCOW));
        CashbackWallet inDebt = used.settle(List.of(Shop.paid("2", "100.00")), MAY)
                .settle(List.of(Shop.declinedAfterPayout("1", "30.00")), JUNE);

        assertThat(inDebt.balance()).isEqualTo(rub("70.00"));
        assertThat(inDebt.available(JUNE)).isEqualTo(rub("0.00"));
        assertThat(inDebt.available(LATE_MAY)).isEqualTo(rub("70.00"));
        assertThat(inDebt.burnsNext(LATE_MAY)).contains(new Burning(rub("70.00"), JUNE));
        assertThat(refused(inDebt.spend(tariff("k-2", "70.01"), LATE_MAY, MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("NOT_ENOUGH");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, SAME_TIME,    2026-01-31T20:59:59Z, 2026-02-28T20:59:59Z",
        "P1M, END_OF_MONTH, 2026-01-31T20:59:59Z, 2026-02-28T21:00:00Z",
        "P1M, END_OF_MONTH, 2026-01-31T21:00:00Z, 2026-03-31T21:00:00Z", // 1 February in Moscow
        "P1Y, SAME_TIME,    2024-02-29T09:00:00Z, 2025-02-28T09:00:00Z",
    })
    void the_end_is_counted_in_the_markets_zone(Period period, CashbackLifetime.End end, Instant in, Instant ends) {
        assertThat(new CashbackLifetime(period, end, MOSCOW).endsAt(in)).isEqualTo(ends);
    }

    @Test
    void no_default_burns() {
        CashbackWallet wallet = CashbackWallet.empty(WalletPolicy.RUSSIA).settle(List.of(Shop.paid("1", "1.00")), MAY);

        assertThat(wallet.burnsNext(MAY)).isEmpty();
        assertThat(wallet.available(Instant.parse("9999-01-01T00:00:00Z"))).isEqualTo(rub("1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CashbackLifetime(Period.ZERO, CashbackLifetime.End.SAME_TIME, MOSCOW));
    }
}
