package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.settlement.EventState.APPROVED;
import static io.kabinet.core.cashback.settlement.EventState.PAID;
import static io.kabinet.core.cashback.settlement.EventState.PENDING;
import static io.kabinet.core.cashback.settlement.EventState.REWARD_RECEIVED;
import static io.kabinet.core.cashback.wallet.Shop.LATER;
import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static io.kabinet.core.cashback.wallet.Shop.spent;
import static io.kabinet.core.cashback.wallet.Shop.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CashbackWalletTest {

    private static final CashbackWallet EMPTY = CashbackWallet.empty(WalletPolicy.RUSSIA);

    private static CashbackWallet settled(CashbackWallet wallet, LineStanding... standings) {
        return wallet.settle(List.of(standings), LATER);
    }

    @Test
    void a_new_wallet_has_nothing_in_roubles() {
        assertThat(EMPTY.balance()).isEqualTo(rub("0.00"));
        assertThat(EMPTY.available(LATER)).isEqualTo(rub("0.00"));
        assertThat(EMPTY.postings()).isEmpty();
        assertThat(EMPTY.policy()).isEqualTo(WalletPolicy.RUSSIA);
    }

    @Test
    void a_reward_comes_in_once_it_is_paid_and_not_before() {
        Money reward = rub("249.99");
        assertThat(settled(EMPTY, Shop.after("1", reward))).isSameAs(EMPTY);
        assertThat(settled(EMPTY, Shop.after("1", reward, APPROVED, REWARD_RECEIVED)))
                .isSameAs(EMPTY);
        CashbackWallet wallet = settled(EMPTY, Shop.paid("1", "249.99"));
        assertThat(wallet.balance()).isEqualTo(reward);
        assertThat(wallet.postings()).singleElement().satisfies(posting -> {
            assertThat(posting.kind()).isEqualTo(Kind.CREDIT);
            assertThat(posting.line()).contains(Shop.key("1"));
            assertThat(posting.why().is(WalletReason.LINE_PAID)).isTrue();
            assertThat(posting.why().figure("line")).contains("shop/o-1/1");
            assertThat(posting.at()).isEqualTo(LATER);
        });
    }

    @Test
    void a_late_decline_takes_the_reward_back_the_debt_is_carried_and_the_next_reward_fills_it_up() {
        CashbackWallet credited = settled(EMPTY, Shop.paid("1", "249.99"));
        CashbackWallet used = spent(credited.spend(tariff("k-1", "100.00"), LATER, MOSCOW));
        assertThat(used.balance()).isEqualTo(rub("149.99"));

        CashbackWallet inDebt = settled(used, Shop.declinedAfterPayout("1", "249.99"));
        assertThat(inDebt.balance()).isEqualTo(rub("-100.00"));
        assertThat(inDebt.available(LATER)).isEqualTo(rub("0.00"));
        assertThat(inDebt.reversed()).isEqualTo(rub("249.99"));
        assertThat(inDebt.writtenOff()).isEqualTo(rub("0.00"));
        assertThat(inDebt)
                .hasToString("CashbackWallet[balance RUB -100.00, credited RUB 249.99, spent RUB 100.00,"
                        + " reversed RUB 249.99, 3 postings]");

        CashbackWallet filled = settled(inDebt, Shop.paid("2", "130.00"));
        assertThat(filled.balance()).isEqualTo(rub("30.00"));
        assertThat(filled.postings())
                .extracting(WalletPosting::kind)
                .containsExactly(Kind.CREDIT, Kind.SPENT, Kind.REVERSAL, Kind.CREDIT);
        assertThat(filled.postings().get(2).why().is(WalletReason.LINE_REVERSED))
                .isTrue();
    }

    @Test
    void a_reward_that_shrinks_is_taken_back_by_the_difference_alone() {
        CashbackWallet wallet = settled(settled(EMPTY, Shop.paid("1", "100.00")), Shop.paid("1", "60.00"));
        assertThat(wallet.postings()).extracting(WalletPosting::change).containsExactly(rub("100.00"), rub("-40.00"));
        assertThat(settled(wallet, Shop.paid("1", "70.00")).balance()).isEqualTo(rub("70.00"));
    }

    @Test
    void putting_a_line_on_hold_and_approving_it_again_pays_it_once_however_often_the_payout_is_told() {
        Money reward = rub("50.00");
        CashbackWallet wallet = settled(EMPTY, Shop.after("1", reward, APPROVED, REWARD_RECEIVED, PAID));
        assertThat(settled(wallet, Shop.after("1", reward, APPROVED, REWARD_RECEIVED, PAID, PENDING)))
                .isSameAs(wallet);
        assertThat(settled(
                        wallet,
                        Shop.after("1", reward, APPROVED, REWARD_RECEIVED, PAID, PENDING, APPROVED, PAID, PAID)))
                .isSameAs(wallet);
    }

    @Test
    void nothing_is_taken_from_lines_that_are_not_spoken_of() {
        CashbackWallet wallet = settled(EMPTY, Shop.paid("1", "50.00"), Shop.paid("2", "20.00"));
        assertThat(settled(wallet)).isSameAs(wallet);
        assertThat(settled(wallet, Shop.declinedAfterPayout("2", "20.00")).balance())
                .isEqualTo(rub("50.00"));
    }

    @Test
    void a_line_that_is_passed_twice_is_refused_and_not_paid_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled(EMPTY, Shop.paid("1", "50.00"), Shop.paid("1", "50.00")))
                .withMessage("line shop/o-1/1 is there twice");
    }

    @Test
    void the_order_in_which_lines_are_passed_changes_nothing() {
        LineStanding one = Shop.paid("1", "50.00");
        LineStanding two = Shop.paid("2", "20.00");
        assertThat(settled(EMPTY, one, two)).isEqualTo(settled(EMPTY, two, one));
    }

    @Test
    void a_clock_that_goes_back_harms_nothing() {
        CashbackWallet credited = settled(EMPTY, Shop.paid("1", "50.00"));
        Instant before = LATER.minus(Duration.ofDays(400));
        CashbackWallet used = spent(credited.spend(tariff("k-1", "30.00"), before, MOSCOW));
        CashbackWallet reversed = used.settle(List.of(Shop.declinedAfterPayout("1", "50.00")), before);

        assertThat(reversed.postings()).extracting(WalletPosting::at).containsExactly(LATER, before, before);
        assertThat(reversed.balance()).isEqualTo(rub("-30.00"));
        assertThat(CashbackWallet.of(WalletPolicy.RUSSIA, reversed.postings())).isEqualTo(reversed);
    }

    @Test
    void a_reward_in_another_currency_does_not_fit_into_the_wallet() {
        LineStanding foreign = Shop.after("1", Money.parse("BYN 5.00"), APPROVED, REWARD_RECEIVED, PAID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled(EMPTY, foreign))
                .withMessage("line shop/o-1/1 is due BYN 5.00 in a wallet in RUB");
    }

    @Test
    void a_line_in_another_currency_that_is_due_nothing_is_passed_over() {
        LineStanding foreign = Shop.after("1", Money.parse("BYN 5.00"), APPROVED);
        assertThat(settled(EMPTY, foreign)).isSameAs(EMPTY);
        assertThat(settled(EMPTY, foreign, Shop.paid("2", "20.00")).balance()).isEqualTo(rub("20.00"));
    }

    @Test
    void wallets_are_equal_by_their_policy_and_their_postings() {
        CashbackWallet wallet = settled(EMPTY, Shop.paid("1", "50.00"));
        assertThat(wallet)
                .isEqualTo(settled(EMPTY, Shop.paid("1", "50.00")))
                .hasSameHashCodeAs(settled(EMPTY, Shop.paid("1", "50.00")));
        assertThat(wallet).isNotEqualTo(EMPTY).isNotEqualTo(settled(EMPTY, Shop.paid("1", "50.01")));
        assertThat(EMPTY).isNotEqualTo(CashbackWallet.empty(WalletPolicy.RU_TELECOM_LIMIT));
    }
}
