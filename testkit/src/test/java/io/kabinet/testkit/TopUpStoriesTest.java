package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.topup.FeeTaken;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpFee;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.account.topup.VoucherCode;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that subscribers pay in: by a channel, or with a payment card. */
class TopUpStoriesTest {

    private static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");
    private static final Secret CODE = Secret.of("12345678901234");
    private static final DateSpan TODAY = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));

    private final InMemoryOperator operator = priced(TopUpPolicy.RU_2026);
    private final Kabinet anna = operator.signedIn(operator.client(), ANNA);

    @Test
    void what_is_quoted_is_paid_and_arrives() {
        TopUpQuote.Granted quote = anna.topUps().quote(order("1000", TopUpChannel.BANK_CARD));

        assertThat(quote.fee()).isEqualTo(Stated.of(rub("10")));
        assertThat(quote.paid()).isEqualTo(Stated.of(rub("1010")));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("0"));

        TopUpMade made = anna.topUps().topUp(quote, CARD, key("1")).orThrow();

        assertThat(made.paid()).isEqualTo(quote.paid());
        assertThat(made.payment())
                .isEqualTo(new Payment(operator.clock().instant(), new PaymentType("bank_card"), rub("1000")));
        assertThat(anna.topUps().topUp(quote, CARD, key("1")).orThrow()).isEqualTo(made);
        assertThat(anna.account().balance().amount()).isEqualTo(rub("1000"));
        assertThat(anna.account().payments(TODAY)).containsExactly(made.payment());
    }

    @Test
    void by_default_no_fee_is_stated_and_none_is_taken() {
        InMemoryOperator plain = Stories.russia();
        Kabinet there = plain.signedIn(plain.client(), ANNA);
        TopUpOrder order = new TopUpOrder(rub("0.01"), TopUpTarget.INTERNET, TopUpChannel.FAST_PAYMENTS);
        TopUpQuote.Granted quote = there.topUps().quote(order);

        assertThat(quote)
                .isEqualTo(
                        new TopUpQuote.Granted(order, Stated.notStated(), Stated.notStated(), Stated.of(rub("0.01"))));
        assertThat(there.topUps().topUp(quote, key("1")).orThrow().paid()).isEqualTo(Stated.notStated());
        assertThat(there.account().balance().amount()).isEqualTo(rub("0.01"));
    }

    @Test
    void of_an_amount_that_pays_a_fee_nobody_states_all_arrives() {
        InMemoryOperator silent =
                priced(new TopUpPolicy(TopUpPolicy.RUSSIA.amounts(), new TopUpFee(Map.of(), FeeTaken.FROM_AMOUNT)));
        Kabinet there = silent.signedIn(silent.client(), ANNA);
        TopUpQuote.Granted quote = there.topUps().quote(order("100", TopUpChannel.SHOP));

        assertThat(quote.arrives()).isEqualTo(Stated.notStated());
        assertThat(there.topUps().topUp(quote, key("1")).orThrow().payment().amount())
                .isEqualTo(rub("100"));
    }

    @Test
    void on_other_terms_than_those_agreed_to_nothing_is_paid() {
        TopUpOrder order = order("1000", TopUpChannel.BANK_CARD);
        TopUpQuote.Granted before = new TopUpQuote.Granted(
                order, Stated.of(rub("9.99")), Stated.of(rub("1009.99")), Stated.of(rub("1000")));

        assertThat(told(anna.topUps().topUp(before, CARD, key("1"))))
                .isEqualTo("QUOTE_STALE(fee, RUB 9.99, RUB 10.00) QUOTE_STALE(paid, RUB 1009.99, RUB 1010.00)");
        assertThat(anna.account().balance().amount()).isEqualTo(rub("0"));
        assertThat(anna.account().payments(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RUB 0.01, shop,   confirmed",
        "RUB 0.00, shop,   AMOUNT_NOT_POSITIVE(RUB 0.00)",
        "BYN 5.00, shop,   'CURRENCY_MISMATCH(RUB, BYN)'",
        "RUB 5.00, голубь, UNRECOGNISED(голубь)",
    })
    void what_could_not_be_topped_up_is_refused_by_the_quote_already(Money amount, String channel, String outcome) {
        TopUpOrder order = new TopUpOrder(amount, TopUpTarget.ACCOUNT, new TopUpChannel(channel));
        TopUpQuote.Granted free =
                new TopUpQuote.Granted(order, Stated.of(amount.minus(amount)), Stated.of(amount), Stated.of(amount));

        assertThat(told(anna.await(new QuoteTopUp(ANNA, order)))).isEqualTo(outcome);
        assertThat(told(anna.await(new MakeTopUp(ANNA, free, Optional.empty(), key("1")))))
                .isEqualTo(outcome);
    }

    @Test
    void a_card_that_does_not_pay_brings_nothing_until_it_pays_again() {
        TopUpQuote.Granted quote = anna.topUps().quote(order("100", TopUpChannel.BANK_CARD));
        operator.bankDeclines(CARD);

        assertThat(told(anna.topUps().topUp(quote, CARD, key("1")))).isEqualTo("CARD_DECLINED");
        assertThat(told(anna.topUps().topUp(quote, new BankCard(Secret.of("tok_77"), "0042"), key("2"))))
                .isEqualTo("confirmed");
        operator.bankAccepts(CARD);
        assertThat(told(anna.topUps().topUp(quote, CARD, key("1")))).isEqualTo("CARD_DECLINED");
        assertThat(told(anna.topUps().topUp(quote, CARD, key("3")))).isEqualTo("confirmed");
        assertThat(anna.account().balance().amount()).isEqualTo(rub("200"));
    }

    @Test
    void a_card_pays_where_cards_pay_and_nowhere_else_and_is_printed_as_four_digits() {
        TopUpQuote.Granted byCard = anna.topUps().quote(order("100", TopUpChannel.OWN_BANK_CARD));
        TopUpQuote.Granted inShop = anna.topUps().quote(order("100", TopUpChannel.SHOP));

        assertThatIllegalArgumentException().isThrownBy(() -> anna.topUps().topUp(byCard, key("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.topUps().topUp(inShop, CARD, key("1")));
        assertThat(new MakeTopUp(ANNA, byCard, Optional.of(CARD), key("1")).toString())
                .contains("**** 0042")
                .doesNotContain("tok_5f9a");
    }

    @Test
    void a_payment_card_tops_up_once() {
        operator.issuesPaymentCard(new VoucherCode(CODE), rub("100"));

        PaymentCardActivated activated =
                anna.topUps().activateCard(CODE, key("1")).orThrow();

        assertThat(activated.payment().amount()).isEqualTo(rub("100"));
        assertThat(anna.topUps().activateCard(CODE, key("1")).orThrow()).isEqualTo(activated);
        assertThat(told(anna.topUps().activateCard(CODE, key("2")))).isEqualTo("VOUCHER_USED");
        assertThat(anna.account().balance().amount()).isEqualTo(rub("100"));
        assertThat(anna.account().payments(TODAY)).containsExactly(activated.payment());
        assertThat(anna.archive().entries().limit(1))
                .extracting(ArchiveEntry::kind)
                .containsExactly(OperationKind.PAYMENTS);
    }

    @Test
    void any_number_of_the_operators_can_be_topped_up_and_no_other() {
        operator.issuesPaymentCard(new VoucherCode(CODE), rub("100"));
        Kabinet boris = operator.signedIn(operator.client(), BORIS);

        assertThat(told(anna.topUps().activateCard(NOBODY, CODE, key("1")))).isEqualTo("NUMBER_NOT_SERVED");
        assertThat(told(anna.topUps().activateCard(HANNA, CODE, key("2")))).isEqualTo("VOUCHER_OTHER_MARKET");
        assertThat(told(anna.topUps().activateCard(BORIS, CODE, key("3")))).isEqualTo("confirmed");
        assertThat(boris.account().balance().amount()).isEqualTo(rub("100"));
        assertThat(boris.account().payments(TODAY)).hasSize(1);
        assertThat(anna.account().payments(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123,   'VOUCHER_LENGTH_WRONG(14, 13)'",
        "12345678901234,  VOUCHER_UNKNOWN",
        "123456789012345, 'VOUCHER_LENGTH_WRONG(14, 15)'",
        "1234567890123x,  VOUCHER_NOT_DIGITS",
    })
    void a_code_has_fourteen_digits_and_belongs_to_a_card(String typed, String outcome) {
        assertThat(told(anna.topUps().activateCard(Secret.of(typed), key("1")))).isEqualTo(outcome);
    }

    @Test
    void in_belarus_there_are_payment_cards_and_no_other_top_up() {
        InMemoryOperator belarus = Stories.belarus();
        Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
        belarus.issuesPaymentCard(new VoucherCode(CODE), byn("10"));

        assertThat(told(hanna.await(new QuoteTopUp(HANNA, order("5", TopUpChannel.SHOP)))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(hanna.topUps().activateCard(CODE, key("1")))).isEqualTo("confirmed");
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("10"));
    }

    @Test
    void an_operator_without_a_rule_tops_nothing_up_even_if_it_offers_that() {
        InMemoryOperator belarus = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(QuoteTopUp.class)
                .startingAt(Stories.MORNING);

        assertThat(told(belarus.signedIn(belarus.client(), HANNA)
                        .await(new QuoteTopUp(HANNA, order("5", TopUpChannel.SHOP)))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
    }

    private static InMemoryOperator priced(TopUpPolicy policy) {
        return InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .topUp(policy))
                .alsoOffering(ReadArchive.class)
                .startingAt(Stories.MORNING);
    }

    private static TopUpOrder order(String amount, TopUpChannel channel) {
        return new TopUpOrder(rub(amount), TopUpTarget.ACCOUNT, channel);
    }
}
