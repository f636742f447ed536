package io.kabinet.core.account.topup;

import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopUpPolicyTest {

    private static TopUpOrder order(Money amount, TopUpChannel channel) {
        return new TopUpOrder(amount, TopUpTarget.ACCOUNT, channel);
    }

    private static TopUpQuote.Granted granted(TopUpQuote quote) {
        return quote.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    private static List<Reason> against(TopUpQuote quote) {
        return quote.match(granted -> List.of(), TopUpQuote.Refused::reasons);
    }

    private static TopUpPolicy fromAmount(String percent, String least) {
        Charge charge = new Charge(Rate.percent(percent), rub(least), RoundingMode.HALF_UP);
        return new TopUpPolicy(
                AllowedAmounts.anyIn(RUB), new TopUpFee(Map.of(TopUpChannel.BANK_CARD, charge), FeeTaken.FROM_AMOUNT));
    }

    @ParameterizedTest
    @EnumSource
    void by_default_account_and_internet_can_be_topped_up_at_a_fee_that_is_not_stated(TopUpTarget target) {
        TopUpQuote.Granted quote =
                granted(TopUpPolicy.RUSSIA.decide(new TopUpOrder(rub("0.01"), target, TopUpChannel.BANK_CARD)));
        assertThat(quote.order().target()).isEqualTo(target);
        assertThat(quote.fee()).isEqualTo(Stated.notStated());
        assertThat(quote.paid()).isEqualTo(Stated.notStated());
        assertThat(quote.arrives()).isEqualTo(Stated.of(rub("0.01")));
    }

    @ParameterizedTest
    @CsvSource({
        "bank_card, 1000.00, 10.00, 1010.00",
        "bank_card, 249.99, 2.49, 252.48",
        "fast_payments, 1000.00, 4.00, 1004.00",
        "fast_payments, 2.49, 0.00, 2.49",
        "own_bank_card, 1000.00, 0.00, 1000.00",
        "auto_payment, 1000.00, 0.00, 1000.00",
        "shop, 1000.00, 0.00, 1000.00"
    })
    void the_operators_page_has_a_rate_for_each_channel(String channel, String amount, String fee, String paid) {
        TopUpQuote.Granted quote = granted(TopUpPolicy.RU_2026.decide(order(rub(amount), new TopUpChannel(channel))));
        assertThat(quote.fee()).isEqualTo(Stated.of(rub(fee)));
        assertThat(quote.paid()).isEqualTo(Stated.of(rub(paid)));
        assertThat(quote.arrives()).isEqualTo(Stated.of(rub(amount)));
    }

    @Test
    void a_fee_that_is_taken_out_leaves_less_to_arrive_and_never_nothing() {
        TopUpQuote.Granted quote = granted(fromAmount("1", "5.00").decide(order(rub("5.01"), TopUpChannel.BANK_CARD)));
        assertThat(quote.paid()).isEqualTo(Stated.of(rub("5.01")));
        assertThat(quote.arrives()).isEqualTo(Stated.of(rub("0.01")));
        assertThat(against(fromAmount("1", "5.00").decide(order(rub("5.00"), TopUpChannel.BANK_CARD))))
                .containsExactly(Reason.of(TopUpReason.FEE_TAKES_ALL)
                        .with("fee", rub("5.00"))
                        .with("amount", rub("5.00")));
        assertThat(granted(fromAmount("1", "5.00").decide(order(rub("5.00"), TopUpChannel.SHOP)))
                        .arrives())
                .isEqualTo(Stated.notStated());
    }

    @Test
    void what_is_paid_is_what_arrives_and_the_fee() {
        Seeds.forEach(500, random -> {
            Money amount = Money.ofMinor(RUB, random.nextLong(100, 100_000_000));
            Charge charge = new Charge(new Rate(random.nextInt(900_000)), rub("0.50"), RoundingMode.HALF_EVEN);
            for (FeeTaken taken : FeeTaken.values()) {
                TopUpPolicy policy = new TopUpPolicy(
                        AllowedAmounts.anyIn(RUB), new TopUpFee(Map.of(TopUpChannel.SHOP, charge), taken));
                TopUpQuote.Granted quote = granted(policy.decide(order(amount, TopUpChannel.SHOP)));
                assertThat(quote.paid().asOptional().orElseThrow())
                        .isEqualTo(quote.arrives()
                                .asOptional()
                                .orElseThrow()
                                .plus(quote.fee().asOptional().orElseThrow()));
            }
        });
    }

    @Test
    void a_channel_nobody_knows_is_refused_by_name_with_all_that_is_wrong() {
        TopUpChannel pigeon = new TopUpChannel("голубь");
        assertThat(against(TopUpPolicy.RU_2026.decide(order(rub("0.00"), pigeon))))
                .containsExactly(
                        Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", rub("0.00")),
                        Reason.of(TopUpReason.UNRECOGNISED).with("text", "голубь"));
        TopUpPolicy knows = new TopUpPolicy(
                AllowedAmounts.anyIn(RUB), new TopUpFee(Map.of(pigeon, Charge.fixed(rub("1.00"))), FeeTaken.ON_TOP));
        assertThat(granted(knows.decide(order(rub("1.00"), pigeon))).fee()).isEqualTo(Stated.of(rub("1.00")));
    }

    @Test
    void a_fee_in_another_currency_is_a_bug() {
        TopUpFee foreign =
                new TopUpFee(Map.of(TopUpChannel.SHOP, Charge.fixed(Money.parse("BYN 1.00"))), FeeTaken.ON_TOP);
        assertThatIllegalArgumentException().isThrownBy(() -> new TopUpPolicy(AllowedAmounts.anyIn(RUB), foreign));
    }

    @Test
    void what_was_agreed_to_is_held_against_what_it_costs_now_figure_by_figure() {
        TopUpQuote.Granted now = granted(TopUpPolicy.RU_2026.decide(order(rub("1000.00"), TopUpChannel.BANK_CARD)));
        TopUpQuote.Granted before = new TopUpQuote.Granted(
                now.order(), Stated.of(rub("9.99")), Stated.of(rub("1009.99")), Stated.of(rub("1000.00")));
        TopUpQuote.Granted unsaid =
                new TopUpQuote.Granted(now.order(), Stated.notStated(), Stated.notStated(), now.arrives());

        assertThat(now.ifStill(now)).isSameAs(now);
        assertThat(against(now.ifStill(before)))
                .containsExactly(
                        stale("fee").with("agreed", rub("9.99")).with("price", rub("10.00")),
                        stale("paid").with("agreed", rub("1009.99")).with("price", rub("1010.00")));
        assertThat(against(now.ifStill(unsaid)))
                .containsExactly(
                        stale("fee").with("price", rub("10.00")), stale("paid").with("price", rub("1010.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.ifStill(
                        granted(TopUpPolicy.RU_2026.decide(order(rub("1000.01"), TopUpChannel.BANK_CARD)))));
    }

    private static Reason stale(String what) {
        return Reason.of(TopUpReason.QUOTE_STALE).with("what", what);
    }

    @Test
    void an_amount_that_cannot_be_true_is_no_order() {
        Money most = Money.ofMinor(RUB, 1_000_000_000_000_000L);

        assertThat(order(most.negated(), TopUpChannel.SHOP).amount()).isEqualTo(most.negated());
        assertThatIllegalArgumentException().isThrownBy(() -> order(most.plusMinor(1), TopUpChannel.SHOP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(most.plusMinor(1).negated(), TopUpChannel.SHOP));
    }
}
