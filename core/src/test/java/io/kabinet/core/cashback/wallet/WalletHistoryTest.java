package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.wallet.Shop.LATER;
import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static io.kabinet.core.cashback.wallet.Shop.spent;
import static io.kabinet.core.cashback.wallet.Shop.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletHistoryTest {

    private static WalletPosting posting(Kind kind, String amount, String position) {
        return new WalletPosting(
                kind, rub(amount), Optional.of(Shop.key(position)), Optional.empty(), LATER, Optional.empty());
    }

    private static WalletPosting spending(String key, String amount) {
        return new WalletPosting(
                Kind.SPENT, rub(amount), Optional.empty(), Optional.of(tariff(key, amount)), LATER, Optional.empty());
    }

    private static WalletPosting burning(Kind kind) {
        return new WalletPosting(
                kind, rub("1.00"), Optional.of(Shop.key("1")), Optional.empty(), LATER, Optional.of(LATER));
    }

    private static void assertRefused(String why, WalletPosting... history) {
        assertRefused(why, List.of(history));
    }

    private static void assertRefused(String why, List<WalletPosting> history) {
        WalletPosting last = history.get(history.size() - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CashbackWallet.of(WalletPolicy.RUSSIA, history))
                .withMessage("posting of " + last.kind() + " " + last.amount() + " at " + LATER + " " + why);
    }

    private static List<WalletPosting> concat(List<WalletPosting> first, List<WalletPosting> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    @Test
    void a_wallet_is_all_in_its_postings() {
        CashbackWallet credited = CashbackWallet.empty(WalletPolicy.RUSSIA)
                .settle(List.of(Shop.paid("1", "50.00"), Shop.paid("2", "20.00")), LATER);
        CashbackWallet used = spent(credited.spend(tariff("k-1", "65.00"), LATER, MOSCOW));
        CashbackWallet wallet = used.settle(List.of(Shop.declinedAfterPayout("1", "50.00")), LATER);

        CashbackWallet restored = CashbackWallet.of(WalletPolicy.RUSSIA, wallet.postings());
        assertThat(restored).isEqualTo(wallet);
        assertThat(restored.balance()).isEqualTo(rub("-45.00"));
        assertThat(spent(restored.spend(tariff("k-1", "65.00"), LATER, MOSCOW))).isSameAs(restored);
    }

    @Test
    void no_postings_make_an_empty_wallet() {
        assertThat(CashbackWallet.of(WalletPolicy.RUSSIA, List.of()))
                .isEqualTo(CashbackWallet.empty(WalletPolicy.RUSSIA));
    }

    @Test
    void the_postings_are_copied_and_cannot_be_changed() {
        List<WalletPosting> mine = new ArrayList<>(List.of(posting(Kind.CREDIT, "50.00", "1")));
        CashbackWallet wallet = CashbackWallet.of(WalletPolicy.RUSSIA, mine);
        mine.clear();
        assertThat(wallet.postings()).hasSize(1);
        assertThatThrownBy(() -> wallet.postings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_posting_in_another_currency_is_not_of_this_wallet() {
        assertRefused(
                "is in another currency than the wallet",
                new WalletPosting(
                        Kind.CREDIT,
                        Money.parse("BYN 5.00"),
                        Optional.of(Shop.key("1")),
                        Optional.empty(),
                        LATER,
                        Optional.empty()));
    }

    @Test
    void no_more_is_taken_back_than_was_credited_for_the_line() {
        String why = "takes back more than there was of its line";
        assertRefused(why, posting(Kind.REVERSAL, "0.01", "1"));
        assertRefused(why, posting(Kind.CREDIT, "50.00", "1"), posting(Kind.REVERSAL, "50.01", "1"));
        assertRefused(why, posting(Kind.CREDIT, "50.00", "1"), posting(Kind.REVERSAL, "50.00", "2"));
    }

    @Test
    void no_more_is_spent_than_there_was_at_the_time() {
        String why = "spends more than there was";
        assertRefused(why, spending("k-1", "0.01"));
        assertRefused(why, posting(Kind.CREDIT, "50.00", "1"), spending("k-1", "50.01"));
        assertRefused(why, posting(Kind.CREDIT, "50.00", "1"), spending("k-1", "30.00"), spending("k-2", "30.00"));
    }

    @Test
    void a_spending_key_is_there_once() {
        assertRefused(
                "repeats a key",
                posting(Kind.CREDIT, "50.00", "1"),
                spending("k-1", "10.00"),
                spending("k-1", "10.00"));
    }

    @Test
    void no_write_off_is_undone_that_was_never_made() {
        assertRefused(
                "takes back more than there was of its line",
                posting(Kind.CREDIT, "50.00", "1"),
                posting(Kind.WRITE_OFF_UNDONE, "0.01", "1"));
    }

    @Test
    void only_what_was_just_taken_back_is_written_off() {
        String why = "writes off what was not missing";
        assertRefused(why, posting(Kind.WRITE_OFF, "50.00", "1"));
        assertRefused(why, posting(Kind.CREDIT, "50.00", "1"), posting(Kind.WRITE_OFF, "50.00", "1"));
        assertRefused(
                why,
                posting(Kind.CREDIT, "50.00", "1"),
                spending("k-1", "50.00"),
                posting(Kind.REVERSAL, "50.00", "1"),
                posting(Kind.WRITE_OFF, "50.00", "2"));
        assertRefused(
                why,
                posting(Kind.CREDIT, "50.00", "1"),
                posting(Kind.CREDIT, "50.00", "2"),
                spending("k-1", "100.00"),
                posting(Kind.REVERSAL, "50.00", "1"),
                posting(Kind.WRITE_OFF, "50.01", "1"));
    }

    @Test
    void what_is_still_there_is_not_written_off() {
        assertRefused(
                "writes off what was not missing",
                posting(Kind.CREDIT, "50.00", "1"),
                spending("k-1", "20.00"),
                posting(Kind.REVERSAL, "50.00", "1"),
                posting(Kind.WRITE_OFF, "20.01", "1"));
    }

    @Test
    void a_write_off_is_made_good_only_by_a_reward_for_its_line() {
        List<WalletPosting> history = List.of(
                posting(Kind.CREDIT, "50.00", "1"),
                spending("k-1", "50.00"),
                posting(Kind.REVERSAL, "50.00", "1"),
                posting(Kind.WRITE_OFF, "50.00", "1"));
        List<WalletPosting> madeGood = List.of(posting(Kind.WRITE_OFF_UNDONE, "20.00", "1"));
        assertRefused("makes good without a reward", concat(history, madeGood));
        assertRefused(
                "makes good without a reward",
                concat(history, concat(List.of(posting(Kind.CREDIT, "19.99", "1")), madeGood)));
        assertThat(CashbackWallet.of(
                                WalletPolicy.RUSSIA,
                                concat(history, concat(List.of(posting(Kind.CREDIT, "20.00", "1")), madeGood)))
                        .balance())
                .isEqualTo(rub("0.00"));
    }

    @Test
    void a_posting_is_not_absurd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posting(Kind.CREDIT, "10000000000000.01", "1"))
                .withMessage("amount is more than anything here can come to: RUB 10000000000000.01");
        assertThat(posting(Kind.CREDIT, "10000000000000.00", "1").amount()).isEqualTo(rub("10000000000000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void a_posting_moves_something(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posting(Kind.CREDIT, amount, "1"))
                .withMessage("a posting needs an amount above zero: RUB " + amount);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPENT")
    void what_is_not_spent_is_for_a_line(Kind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WalletPosting(
                        kind, rub("1.00"), Optional.empty(), Optional.empty(), LATER, Optional.empty()))
                .withMessage("a posting of kind " + kind + " needs its line, and nothing spent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WalletPosting(
                        kind,
                        rub("1.00"),
                        Optional.of(Shop.key("1")),
                        Optional.of(tariff("k-1", "1.00")),
                        LATER,
                        Optional.empty()))
                .withMessage("a posting of kind " + kind + " needs its line, and nothing spent");
    }

    @Test
    void what_is_spent_is_spent_on_something_and_for_no_line() {
        String why = "a posting of kind SPENT needs what it was spent on, and no line";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posting(Kind.SPENT, "1.00", "1"))
                .withMessage(why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WalletPosting(
                        Kind.SPENT,
                        rub("1.00"),
                        Optional.of(Shop.key("1")),
                        Optional.of(tariff("k-1", "1.00")),
                        LATER,
                        Optional.empty()))
                .withMessage(why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WalletPosting(
                        Kind.SPENT,
                        rub("1.01"),
                        Optional.empty(),
                        Optional.of(tariff("k-1", "1.00")),
                        LATER,
                        Optional.empty()))
                .withMessage("posted RUB 1.01 for a spending of RUB 1.00");
    }

    @Test
    void only_what_comes_in_can_burn() {
        assertThat(burning(Kind.CREDIT).burnsAt()).contains(LATER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> burning(Kind.REVERSAL))
                .withMessage("a posting of kind REVERSAL does not burn");
    }
}
