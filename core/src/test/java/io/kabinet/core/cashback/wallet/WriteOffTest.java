package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.wallet.Shop.LATER;
import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static io.kabinet.core.cashback.wallet.Shop.spent;
import static io.kabinet.core.cashback.wallet.Shop.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteOffTest {

    private static final WalletPolicy WRITE_OFF = WalletPolicy.RUSSIA.withAfterPayout(AfterPayout.WRITE_OFF);

    private static CashbackWallet settled(CashbackWallet wallet, LineStanding... standings) {
        return wallet.settle(List.of(standings), LATER);
    }

    /** Credited 100.00 for line 1, and so much spent. */
    private static CashbackWallet spentOf100(WalletPolicy policy, String amount) {
        CashbackWallet credited = settled(CashbackWallet.empty(policy), Shop.paid("1", "100.00"));
        return spent(credited.spend(tariff("k-1", amount), LATER, MOSCOW));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "40.00, 40.00", "99.99, 99.99", "100.00, 100.00"})
    void what_was_spent_of_a_reward_that_is_taken_back_is_written_off(String spent, String writtenOff) {
        CashbackWallet wallet = settled(spentOf100(WRITE_OFF, spent), Shop.declinedAfterPayout("1", "100.00"));
        assertThat(wallet.balance()).isEqualTo(rub("0.00"));
        assertThat(wallet.reversed()).isEqualTo(rub("100.00"));
        assertThat(wallet.writtenOff()).isEqualTo(rub(writtenOff));
    }

    @Test
    void nothing_is_written_off_while_all_of_it_is_still_there() {
        CashbackWallet wallet = settled(CashbackWallet.empty(WRITE_OFF), Shop.paid("1", "100.00"));
        CashbackWallet reversed = settled(wallet, Shop.declinedAfterPayout("1", "100.00"));
        assertThat(reversed.postings()).extracting(WalletPosting::kind).containsExactly(Kind.CREDIT, Kind.REVERSAL);
    }

    @Test
    void the_next_reward_for_another_line_is_the_subscribers_own() {
        CashbackWallet wallet = settled(spentOf100(WRITE_OFF, "100.00"), Shop.declinedAfterPayout("1", "100.00"));
        assertThat(settled(wallet, Shop.paid("2", "30.00")).balance()).isEqualTo(rub("30.00"));
    }

    @Test
    void a_line_approved_again_first_makes_good_what_was_written_off_for_it() {
        CashbackWallet wallet = settled(spentOf100(WRITE_OFF, "40.00"), Shop.declinedAfterPayout("1", "100.00"));
        CashbackWallet again = settled(wallet, Shop.approvedAgain("1", "100.00"));

        assertThat(again.postings())
                .extracting(WalletPosting::kind)
                .containsExactly(
                        Kind.CREDIT, Kind.SPENT, Kind.REVERSAL, Kind.WRITE_OFF, Kind.CREDIT, Kind.WRITE_OFF_UNDONE);
        assertThat(again.balance()).isEqualTo(rub("60.00"));
        assertThat(again.writtenOff()).isEqualTo(rub("0.00"));
    }

    @Test
    void a_line_that_comes_back_smaller_makes_good_no_more_than_it_is_worth() {
        CashbackWallet wallet = settled(spentOf100(WRITE_OFF, "100.00"), Shop.declinedAfterPayout("1", "100.00"));
        CashbackWallet again = settled(wallet, Shop.approvedAgain("1", "70.00"));
        assertThat(again.writtenOff()).isEqualTo(rub("30.00"));
        assertThat(again.balance()).isEqualTo(rub("0.00"));
    }

    @Test
    void declined_a_second_time_it_is_written_off_a_second_time() {
        CashbackWallet wallet = settled(
                settled(spentOf100(WRITE_OFF, "100.00"), Shop.declinedAfterPayout("1", "100.00")),
                Shop.approvedAgain("1", "100.00"));
        CashbackWallet declined = settled(wallet, Shop.declinedAfterPayout("1", "100.00"));
        assertThat(declined.balance()).isEqualTo(rub("0.00"));
        assertThat(declined.writtenOff()).isEqualTo(rub("100.00"));
    }

    @Test
    void two_lines_taken_back_at_once_are_written_off_by_what_is_missing_in_all() {
        CashbackWallet both = settled(spentOf100(WRITE_OFF, "70.00"), Shop.paid("2", "50.00"));
        CashbackWallet reversed =
                settled(both, Shop.declinedAfterPayout("1", "100.00"), Shop.declinedAfterPayout("2", "50.00"));
        assertThat(reversed.balance()).isEqualTo(rub("0.00"));
        assertThat(reversed.writtenOff()).isEqualTo(rub("70.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2"})
    void a_reward_that_comes_in_at_the_same_time_is_there_to_be_taken_whatever_its_line_is_called(String other) {
        CashbackWallet wallet = settled(
                spentOf100(WRITE_OFF, "100.00"), Shop.declinedAfterPayout("1", "100.00"), Shop.paid(other, "70.00"));
        assertThat(wallet.writtenOff()).isEqualTo(rub("30.00"));
        assertThat(wallet.balance()).isEqualTo(rub("0.00"));
    }

    @Test
    void a_debt_carried_before_the_policy_changed_is_not_written_off_with_the_next() {
        CashbackWallet inDebt =
                settled(spentOf100(WalletPolicy.RUSSIA, "100.00"), Shop.declinedAfterPayout("1", "100.00"));
        CashbackWallet credited = settled(inDebt, Shop.paid("2", "30.00"));
        CashbackWallet writingOff = CashbackWallet.of(WRITE_OFF, credited.postings());

        CashbackWallet reversed = settled(writingOff, Shop.declinedAfterPayout("2", "30.00"));
        assertThat(reversed.balance()).isEqualTo(rub("-70.00"));
        assertThat(reversed.writtenOff()).isEqualTo(rub("30.00"));
    }
}
