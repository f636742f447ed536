package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.values.DateSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** From the first of March 2027 to the first of March 2028, a leap day in it, day by day. */
class YearTest {

    private static final Instant MARCH = Instant.parse("2027-03-01T06:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2028, 3, 1);
    private static final int ANNA = 0;
    private static final int BORIS = 1;

    @Test
    void a_year_in_russia() {
        try (Year year = Year.in(Market.RUSSIA, MARCH, "Europe/Saratov", "Europe/Moscow")) {
            monthlyFeesFallOnTheLastDayOfShorterMonths(year);
            aPromisedPaymentIsOverAfterThreeDays(year);
            cashbackIsPaidInItsTime(year);
            pointsLapseAtTheEndOfTheLeapDay(year);
            aTariffChangesWithTheMonth(year);
            aBlockEndsOnTheLeapDay(year);

            year.liveTo(LAST);

            assertThat(year.stops()).isGreaterThan(4 * 366);
            assertThat(balance(year, ANNA)).isEqualTo("RUB 0.00");
            assertThat(paid(year, BORIS)).isEqualTo("RUB 1000.00");
        }
    }

    @Test
    void a_year_in_belarus() {
        try (Year year = Year.in(Market.BELARUS, MARCH, "Europe/Minsk", "Europe/Minsk")) {
            monthlyFeesFallOnTheLastDayOfShorterMonths(year);
            aBillThatIsNotPaidBlocksWhenItsDayIsOver(year);
            aPromisedPaymentIsOverAfterTenDays(year);
            aDocumentIsGoneAfterTwoDaysOneOfWhichIsTheLeapDay(year);
            anSmsWaitsForTheLeapDay(year);
            pointsLapseAtTheEndOfTheLeapDay(year);
            aTariffChangesWithTheMonth(year);

            year.liveTo(LAST);

            assertThat(year.stops()).isGreaterThan(2 * 366);
            assertThat(paid(year, ANNA)).isEqualTo("BYN 7.00");
            assertThat(balance(year, ANNA)).isEqualTo("BYN 0.00");
        }
    }

    private static void monthlyFeesFallOnTheLastDayOfShorterMonths(Year year) {
        String currency = year.town().operator().rulebook().market().currency().getCode();
        year.on(year.at(BORIS, "2027-08-31T12:00:00"), () -> {
            year.events().topUp(year.who(BORIS), Money.parse(currency + " 1000"));
            year.done(new ConnectService(
                    year.who(BORIS),
                    year.read(new QuoteService(year.who(BORIS), new ServiceId("gudok"))),
                    year.town().freshKey()));
            assertThat(balance(year, BORIS)).isEqualTo(currency + " 920.00");
        });
        feeFalls(year, "2027-09-30T12:00:00", currency, 920, 860);
        feeFalls(year, "2027-10-31T12:00:00", currency, 860, 800);
        feeFalls(year, "2027-11-30T12:00:00", currency, 800, 740);
        feeFalls(year, "2027-12-31T12:00:00", currency, 740, 680);
        feeFalls(year, "2028-01-31T12:00:00", currency, 680, 620);
        feeFalls(year, "2028-02-29T12:00:00", currency, 620, 560);
    }

    private static void feeFalls(Year year, String noon, String currency, int before, int after) {
        year.turns(
                year.at(BORIS, noon),
                "money on the account",
                () -> balance(year, BORIS),
                currency + " " + before + ".00",
                currency + " " + after + ".00");
    }

    private static void aPromisedPaymentIsOverAfterThreeDays(Year year) {
        promised(year, "RUB 100", "2027-05-30T10:00:00", "2027-06-02T10:00:00", "RUB 100.00", "RUB 0.00");
    }

    private static void aPromisedPaymentIsOverAfterTenDays(Year year) {
        promised(year, "BYN 5", "2027-05-30T10:00:00", "2027-06-09T10:00:00", "BYN 5.00", "BYN 0.00");
    }

    private static void promised(Year year, String amount, String taken, String over, String lent, String after) {
        year.on(year.at(ANNA, taken), () -> {
            PromisedPayment payment = year.done(new TakePromisedPayment(
                    year.who(ANNA), Money.parse(amount), year.town().freshKey()));
            assertThat(payment.repayBy()).isEqualTo(year.at(ANNA, over));
        });
        year.turns(year.at(ANNA, over), "money on the account", () -> balance(year, ANNA), lent, after);
    }

    private static void cashbackIsPaidInItsTime(Year year) {
        year.on(
                year.at(BORIS, "2027-12-01T10:00:00"),
                () -> year.events().order(year.who(BORIS), Money.parse("RUB 1000")));
        year.on(year.at(BORIS, "2027-12-10T23:59:59"), () -> {
            year.events().report("order-1", EventState.APPROVED);
            year.events().report("order-1", EventState.REWARD_RECEIVED);
        });
        year.turns(
                year.at(BORIS, "2027-12-13T00:00:00"),
                "cashback",
                () -> year.read(new ReadCashback(year.who(BORIS))).available(),
                "RUB 0.00",
                "RUB 100.00");
        year.on(
                year.at(BORIS, "2028-02-29T23:00:00"),
                () -> year.done(new SpendCashback(
                        year.who(BORIS),
                        "tariff",
                        Money.parse("RUB 100"),
                        year.town().freshKey())));
    }

    private static void pointsLapseAtTheEndOfTheLeapDay(Year year) {
        Instant march = year.at(ANNA, "2028-03-01T00:00:00");
        year.on(
                year.at(ANNA, "2028-02-28T12:00:00"),
                () -> year.events()
                        .points(
                                year.who(ANNA),
                                70,
                                Optional.of(Duration.between(year.town().now(), march))));
        year.turns(
                march, "points", () -> year.read(new ReadBonus(year.who(ANNA))).balance(), "70 points", "0 points");
    }

    private static void aTariffChangesWithTheMonth(Year year) {
        String currency = year.town().operator().rulebook().market().currency().getCode();
        year.on(year.at(BORIS, "2028-02-29T23:59:59"), () -> {
            TariffChangeQuote quote = year.read(new QuoteTariffChange(year.who(BORIS), new TariffId("example-large")));
            TariffChangeReason[] all = Stream.of(TariffChangeReason.values())
                    .filter(code -> quote.toAcknowledge().stream().anyMatch(warning -> warning.is(code)))
                    .toArray(TariffChangeReason[]::new);
            year.done(new ChangeTariff(
                    year.who(BORIS), Agreement.to(quote, all), year.town().freshKey()));
            assertThat(balance(year, BORIS)).isEqualTo(currency + " 558.00");
        });
        year.turns(
                year.at(BORIS, "2028-03-01T00:00:00"),
                "the tariff",
                () -> year.read(new ReadTariff(year.who(BORIS))).tariff().id(),
                new TariffId("example"),
                new TariffId("example-large"));
    }

    private static void aBlockEndsOnTheLeapDay(Year year) {
        year.on(
                year.at(ANNA, "2028-01-31T10:00:00"),
                () -> year.done(new BlockNumber(
                        year.who(ANNA),
                        BlockRequest.voluntary(Period.ofMonths(1)),
                        year.town().freshKey())));
        year.turns(
                year.at(ANNA, "2028-02-29T10:00:00"),
                "blocks",
                () -> year.read(new ReadBlock(year.who(ANNA))).blocks().size(),
                1,
                0);
    }

    private static void aBillThatIsNotPaidBlocksWhenItsDayIsOver(Year year) {
        year.on(
                year.at(ANNA, "2027-07-01T09:00:00"),
                () -> year.events().bill(year.who(ANNA), Money.parse("BYN 7"), LocalDate.of(2027, 7, 15)));
        year.turns(
                year.at(ANNA, "2027-07-16T00:00:00"),
                "the line",
                () -> year.read(new ReadAccount(year.who(ANNA))).lineState().orElseThrow(),
                "unblocked",
                "blocked_for_lack_of_money");
        year.on(year.at(ANNA, "2027-07-20T09:00:00"), () -> {
            year.events().topUp(year.who(ANNA), Money.parse("BYN 7"));
            assertThat(year.read(new ReadAccount(year.who(ANNA))).lineState().orElseThrow())
                    .hasToString("unblocked");
        });
    }

    private static void aDocumentIsGoneAfterTwoDaysOneOfWhichIsTheLeapDay(Year year) {
        year.on(
                year.at(ANNA, "2028-02-28T10:00:00"),
                () -> year.done(new OrderDocument(
                        year.who(ANNA),
                        year.read(new QuoteDocument(
                                year.who(ANNA),
                                DocumentOrder.of(
                                        DocumentKind.DETAILED_BILL,
                                        DateSpan.of(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 31)),
                                        Delivery.IN_CABINET,
                                        DocumentFormat.PDF))),
                        year.town().freshKey())));
        year.turns(
                year.at(ANNA, "2028-03-01T10:00:00"),
                "documents",
                () -> year.read(new ReadOrderedDocuments(year.who(ANNA), Optional.empty()))
                        .items()
                        .size(),
                1,
                0);
    }

    private static void anSmsWaitsForTheLeapDay(Year year) {
        Instant leap = year.at(ANNA, "2028-02-29T00:00:00");
        year.on(
                year.at(ANNA, "2028-02-28T23:00:00"),
                () -> year.done(new SendSms(
                        year.who(ANNA),
                        new SmsWish(
                                Peer.of("+" + year.who(BORIS).wire()),
                                new SmsText("It is the leap day"),
                                Optional.of(leap)),
                        year.town().freshKey())));
        year.turns(
                leap,
                "SMS that have arrived",
                () -> year.town().operator().inbox(year.who(BORIS)).messages().size(),
                0,
                1);
    }

    private static String paid(Year year, int who) {
        DateSpan all = DateSpan.of(LocalDate.of(2027, 1, 1), LAST);
        return year.read(new ReadPayments(year.who(who), all, Optional.empty()))
                .total()
                .toString();
    }

    private static String balance(Year year, int who) {
        return year.read(new ReadBalance(year.who(who))).amount().toString();
    }
}
