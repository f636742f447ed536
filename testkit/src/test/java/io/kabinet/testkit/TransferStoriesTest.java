package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.TransferQuote;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.account.transfer.TransferLimits;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferPolicy;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.account.transfer.TransferTerms;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money goes to another account or to a card, on terms that were seen, once. */
class TransferStoriesTest {

    private static final Instant NINE = Instant.parse(Stories.MORNING);
    private static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");
    private static final TransferTerms PRICED = new TransferTerms(
            AllowedAmounts.anyIn(CurrencyUnit.of("RUB")),
            TransferLimits.leaving(rub("0")),
            Stated.of(Charge.fixed(rub("7"))));

    private static InMemoryOperator at(TransferPolicy policy) {
        return InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .transfer(policy))
                .alsoOffering(ReadArchive.class)
                .startingAt(NINE);
    }

    private static Money balance(Kabinet person, Msisdn number) {
        return person.await(new ReadBalance(number)).orThrow().amount();
    }

    private static TransferOrder toBoris(InMemoryOperator operator, String amount) {
        Kabinet boris = operator.signedIn(operator.client(), BORIS);
        return new TransferOrder(
                rub(amount),
                new TransferTarget.ToAccount(boris.account().details().number()));
    }

    @Test
    void what_leaves_one_account_arrives_at_the_other_and_the_fee_stays_with_the_operator() {
        InMemoryOperator operator = at(new TransferPolicy(PRICED, TransferPolicy.RUSSIA.toCard()));
        operator.subscriber(ANNA).balance(rub("397"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        Kabinet boris = operator.signedIn(operator.client(), BORIS);

        TransferQuote quote = anna.transfers().quote(toBoris(operator, "300"));
        assertThat(quote.agreement()).isEqualTo(new Agreement(Stated.of(rub("7")), Optional.empty()));
        assertThat(quote.left()).isEqualTo(Stated.of(rub("90")));
        assertThat(anna.transfers().make(quote, key("1")).orThrow().left()).isEqualTo(Stated.of(rub("90")));

        assertThat(balance(anna, ANNA)).isEqualTo(rub("90"));
        assertThat(balance(boris, BORIS)).isEqualTo(rub("300"));
        DateSpan today = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));
        assertThat(boris.account().payments(today))
                .containsExactly(new Payment(NINE, new PaymentType("Перевод"), rub("300")));
        assertThat(anna.archive().entries())
                .extracting(ArchiveEntry::action)
                .containsExactly("MakeTransfer", "SignInByPassword");
    }

    @Test
    void sent_twice_under_one_key_it_leaves_once() {
        InMemoryOperator operator = at(TransferPolicy.RUSSIA);
        operator.subscriber(ANNA).balance(rub("100"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        TransferQuote quote = anna.transfers().quote(new TransferOrder(rub("40"), new TransferTarget.ToCard(CARD)));

        operator.faults().loseNextAnswer();
        anna.transfers().make(quote, key("1")).orThrow();
        anna.transfers().make(quote, key("1")).orThrow();

        assertThat(balance(anna, ANNA)).isEqualTo(rub("60"));
        assertThat(operator.sentTo(CARD)).isEqualTo(rub("40"));
        assertThat(operator.sentTo(new BankCard(Secret.of("tok_other"), "0042")))
                .isEqualTo(rub("0"));
    }

    @Test
    void all_that_is_there_can_be_sent_and_a_kopeck_more_cannot() {
        InMemoryOperator operator = at(TransferPolicy.RUSSIA);
        operator.subscriber(ANNA).balance(rub("10"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);

        assertThat(told(anna.await(new QuoteTransfer(ANNA, toBoris(operator, "10.01")))))
                .isEqualTo("LEFT_TOO_LITTLE(RUB 0.00, RUB -0.01)");
        assertThat(told(anna.await(
                        new MakeTransfer(ANNA, toBoris(operator, "10"), Agreement.NOTHING_STATED, key("1")))))
                .isEqualTo("confirmed");
    }

    @Test
    void a_fee_that_was_not_agreed_to_is_told_and_nothing_is_sent() {
        InMemoryOperator operator = at(new TransferPolicy(PRICED, TransferPolicy.RUSSIA.toCard()));
        operator.subscriber(ANNA).balance(rub("500"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        TransferOrder order = toBoris(operator, "300");

        assertThat(told(anna.await(new MakeTransfer(ANNA, order, Agreement.NOTHING_STATED, key("1")))))
                .isEqualTo("QUOTE_STALE(fee, RUB 7.00)");
        assertThat(told(anna.await(new MakeTransfer(
                        ANNA, order, new Agreement(Stated.of(rub("6.99")), Optional.empty()), key("2")))))
                .isEqualTo("QUOTE_STALE(fee, RUB 6.99, RUB 7.00)");
        assertThat(balance(anna, ANNA)).isEqualTo(rub("500"));
    }

    @Test
    void limits_count_what_was_sent_to_targets_of_the_kind_and_received_by_this_one() {
        TransferLimits limits = new TransferLimits(
                Optional.of(rub("100")),
                Optional.empty(),
                Optional.of(rub("60")),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        TransferTerms limited =
                new TransferTerms(AllowedAmounts.anyIn(CurrencyUnit.of("RUB")), limits, Stated.notStated());
        InMemoryOperator operator = at(new TransferPolicy(TransferPolicy.RUSSIA.toAccount(), limited));
        operator.subscriber(ANNA).balance(rub("500"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        TransferTarget card = new TransferTarget.ToCard(CARD);

        anna.await(new MakeTransfer(ANNA, toBoris(operator, "200"), Agreement.NOTHING_STATED, key("1")))
                .orThrow();
        anna.await(new MakeTransfer(ANNA, new TransferOrder(rub("60"), card), Agreement.NOTHING_STATED, key("2")))
                .orThrow();
        assertThat(told(anna.await(new QuoteTransfer(ANNA, new TransferOrder(rub("41"), card)))))
                .isEqualTo("SENT_DAY_LIMIT(RUB 100.00, RUB 40.00) RECEIVED_DAY_LIMIT(RUB 60.00)");
    }

    @Test
    void an_account_cannot_send_to_itself_nor_to_one_that_nobody_has() {
        InMemoryOperator operator = at(TransferPolicy.RUSSIA);
        operator.subscriber(ANNA).balance(rub("500"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        TransferTarget own =
                new TransferTarget.ToAccount(anna.account().details().number());
        TransferTarget none = new TransferTarget.ToAccount(AccountNumber.of("A-none"));

        assertThat(told(anna.await(new QuoteTransfer(ANNA, new TransferOrder(rub("1"), own)))))
                .isEqualTo("TRANSFER_TO_SELF");
        assertThat(told(anna.await(new QuoteTransfer(ANNA, new TransferOrder(rub("1"), none)))))
                .isEqualTo("RECEIVER_UNKNOWN");
    }

    @Test
    void what_comes_in_repays_a_promised_payment_first() {
        InMemoryOperator operator = at(TransferPolicy.RUSSIA);
        operator.subscriber(ANNA).balance(rub("500"));
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        Kabinet boris = operator.signedIn(operator.client(), BORIS);
        boris.promisedPayments().take(rub("100"), key("1")).orThrow();

        anna.await(new MakeTransfer(ANNA, toBoris(operator, "130"), Agreement.NOTHING_STATED, key("1")))
                .orThrow();

        assertThat(balance(boris, BORIS)).isEqualTo(rub("130"));
    }

    @Test
    void neither_account_nor_card_nor_token_is_printed() {
        AccountNumber account = AccountNumber.of("A-79000000002");

        assertThat(new TransferOrder(rub("1"), new TransferTarget.ToAccount(account))
                        + " "
                        + new MakeTransfer(
                                ANNA,
                                new TransferOrder(rub("1"), new TransferTarget.ToCard(CARD)),
                                Agreement.NOTHING_STATED,
                                key("1")))
                .doesNotContain("9000000", "tok_5f9a");
    }

    @Test
    void in_belarus_it_is_not_offered_even_where_the_operator_would_but_has_no_rule() {
        InMemoryOperator belarus = Stories.belarus();
        Kabinet hanna = belarus.signedIn(belarus.client(), Stories.HANNA);
        QuoteTransfer quote =
                new QuoteTransfer(Stories.HANNA, new TransferOrder(rub("1"), new TransferTarget.ToCard(CARD)));
        InMemoryOperator willing = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(QuoteTransfer.class)
                .startingAt(NINE);

        assertThat(told(hanna.await(quote))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(willing.signedIn(willing.client(), Stories.HANNA).await(quote)))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
    }
}
