package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.ShareQuote;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A balance is shared with another number, once. */
class ShareBalanceStoriesTest {

    private static final Instant NINE = Instant.parse(Stories.MORNING);
    private static final DateSpan MARCH = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));

    private final InMemoryOperator operator = Stories.belarus();
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);
    private final Kabinet jan = operator.signedIn(operator.client(), JAN);

    @Test
    void what_is_shared_is_with_the_other_number_at_once_in_the_books_of_both() {
        operator.subscriber(HANNA).balance(byn("9"));

        ShareQuote quote = hanna.shareBalance().quote(JAN, byn("5"));
        assertThat(quote.agreement()).isEqualTo(Agreement.NOTHING_STATED);
        hanna.shareBalance().share(quote, key("1")).orThrow();
        hanna.shareBalance().share(quote, key("1")).orThrow();

        assertThat(hanna.account().balance().amount()).isEqualTo(byn("4"));
        assertThat(jan.account().balance().amount()).isEqualTo(byn("5"));
        assertThat(jan.account().payments(MARCH))
                .containsExactly(new Payment(NINE, new PaymentType("Поделись балансом"), byn("5")));
        assertThat(hanna.account().payments(MARCH)).isEmpty();
        assertThat(hanna.archive().entries())
                .first()
                .isEqualTo(new ArchiveEntry(NINE, OperationKind.SHARE_BALANCE, "ShareBalance"));
    }

    @Test
    void no_more_goes_than_is_there_and_only_to_somebody_else() {
        operator.subscriber(HANNA).balance(byn("5"));

        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(JAN, byn("5.01"))))))
                .isEqualTo("LEFT_TOO_LITTLE(BYN 0.00, BYN -0.01)");
        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(JAN, byn("5"))))))
                .isEqualTo("confirmed");
        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(HANNA, byn("0"))))))
                .isEqualTo("AMOUNT_NOT_POSITIVE(BYN 0.00) TRANSFER_TO_SELF");
        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(JAN, rub("1"))))))
                .isEqualTo("CURRENCY_MISMATCH(BYN, RUB)");
        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(Stories.ANNA, byn("1"))))))
                .isEqualTo("TRANSFER_OTHER_MARKET");
        assertThat(told(hanna.await(new QuoteShare(HANNA, new BalanceShare(Msisdn.of("375330000099"), byn("1"))))))
                .isEqualTo("RECEIVER_UNKNOWN");
    }

    @Test
    void the_dated_russian_rules_take_a_fee_and_wait_five_minutes_for_a_yes() {
        InMemoryOperator russia = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .shareBalance(ShareBalancePolicy.RU_DIRECT_2014))
                .alsoOffering(QuoteShare.class, ShareBalance.class)
                .startingAt(NINE);
        russia.subscriber(Stories.ANNA).balance(rub("704"));
        Kabinet boris = russia.signedIn(russia.client(), Stories.BORIS);
        Kabinet anna = russia.signedIn(russia.client(), Stories.ANNA);
        ShareQuote quote = anna.shareBalance().quote(Stories.BORIS, rub("300"));
        assertThat(quote.agreement()).isEqualTo(new Agreement(Stated.of(rub("7")), Optional.of(NINE.plusSeconds(300))));

        russia.clock().moveTo(NINE.plusSeconds(300));
        assertThat(told(anna.shareBalance().share(quote, key("1"))))
                .isEqualTo("QUOTE_STALE(confirmBefore, 2026-03-01T09:05:00Z, 2026-03-01T09:10:00Z)");
        russia.clock().moveTo(NINE.plusSeconds(300).minusNanos(1));
        anna.shareBalance().share(quote, key("2")).orThrow();
        assertThat(anna.account().balance().amount()).isEqualTo(rub("397"));
        russia.clock().advance(Duration.ofSeconds(1));
        anna.shareBalance()
                .share(anna.shareBalance().quote(Stories.BORIS, rub("300")), key("3"))
                .orThrow();
        assertThat(anna.account().balance().amount()).isEqualTo(rub("90"));
        assertThat(boris.account().balance().amount()).isEqualTo(rub("600"));
    }

    @Test
    void in_russia_it_is_not_offered() {
        InMemoryOperator russia = Stories.russia();
        Kabinet anna = russia.signedIn(russia.client(), Stories.ANNA);

        assertThat(told(anna.await(new QuoteShare(Stories.ANNA, new BalanceShare(Stories.BORIS, rub("1"))))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(RUSSIA)");
    }
}
