package io.kabinet.testkit;

import static io.kabinet.testkit.InventedServices.NEWS;
import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.auto.AutoPaymentLimits;
import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Top-ups that happen by themselves as the clock moves on; a day of Moscow begins at 21:00 of UTC. */
class AutoPaymentStoriesTest {

    private static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");
    private static final EmailAddress MAIL = new EmailAddress("anna@mail.example.org");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final InMemoryOperator operator = startingAt(Stories.MORNING);
    private final Kabinet anna = operator.signedIn(operator.client(), ANNA);

    @ParameterizedTest
    @CsvSource({
        "70.00, 2026-03-01T09:00:00Z",
        "69.99, 2026-04-01T09:00:00Z",
        "40.00, 2026-04-01T09:00:00Z",
        "39.99, 2026-05-01T09:00:00Z",
        "9.99,  2026-06-01T09:00:00Z",
    })
    void money_comes_at_the_moment_at_which_the_balance_is_down_to_the_threshold(String threshold, Instant at) {
        operator.offers(NEWS);
        operator.subscriber(ANNA).balance(rub("100"));
        InventedServices.connect(anna, NEWS, "1").orThrow();
        setUp(anna, low(ANNA, threshold, "300"), "2").orThrow();

        operator.clock().moveTo(Instant.parse("2026-06-15T00:00:00Z"));

        assertThat(payments(anna)).containsExactly(new Payment(at, new PaymentType("автоплатёж"), rub("300")));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("280"));
    }

    @Test
    void it_does_not_come_again_before_the_balance_was_above_the_threshold() {
        operator.subscriber(ANNA).balance(rub("20"));
        setUp(anna, low(ANNA, "50", "10"), "1").orThrow();
        operator.clock().advance(Duration.ofDays(40));
        assertThat(payments(anna)).hasSize(1);
        operator.subscriber(ANNA).balance(rub("50"));
        assertThat(payments(anna)).hasSize(1);

        operator.subscriber(ANNA).balance(rub("50.01"));
        assertThat(payments(anna)).hasSize(1);
        operator.subscriber(ANNA).balance(rub("50"));

        assertThat(payments(anna)).hasSize(2);
        assertThat(anna.autoPayments().list())
                .extracting(KeptAutoPayment::phase)
                .containsExactly(Phase.READY);
    }

    @Test
    void a_timetable_of_the_31st_pays_on_the_last_day_of_shorter_months_and_says_so_each_time() {
        InMemoryOperator january = startingAt("2026-01-31T06:59:59Z");
        Kabinet there = january.signedIn(january.client(), ANNA);
        there.settings()
                .notices(new NoticeSettings(false, false, Optional.of(MAIL), Optional.empty()), key("1"))
                .orThrow();
        setUp(there, days(ANNA, Recurrence.MONTHLY, "2026-01-31T10:00"), "2").orThrow();

        january.clock().moveTo(Instant.parse("2026-04-30T06:59:59.999999999Z"));
        assertThat(payments(there)).hasSize(3);
        january.clock().moveTo(Instant.parse("2026-04-30T07:00:00Z"));

        List<Instant> moments = Stream.of("2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31")
                .map(day -> Instant.parse(day + "T07:00:00Z"))
                .toList();
        assertThat(payments(there)).extracting(Payment::at).containsExactlyElementsOf(moments);
        assertThat(there.archive().entries().limit(4))
                .containsExactlyElementsOf(moments.stream()
                        .map(at -> new ArchiveEntry(at, OperationKind.PAYMENTS, "AutoPayment"))
                        .toList());
        assertThat(january.mailbox(MAIL).messages())
                .filteredOn(email -> email.text().equals("Автоплатёж: RUB 500.00"))
                .extracting(Email::arrivedAt)
                .containsExactlyInAnyOrderElementsOf(moments);
    }

    @Test
    void a_time_of_day_that_the_zone_skips_comes_as_much_later() {
        operator.subscriber(ANNA).region(ZoneId.of("Europe/Berlin"));
        setUp(anna, days(ANNA, Recurrence.DAILY, "2026-03-28T02:30", LocalDate.of(2026, 3, 30)), "1")
                .orThrow();

        operator.clock().moveTo(Instant.parse("2026-05-01T00:00:00Z"));

        assertThat(payments(anna))
                .extracting(Payment::at)
                .containsExactly(
                        Instant.parse("2026-03-30T00:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-28T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "RUB 600,    ,           2026-03-01T09:00:00Z",
        "RUB 599.99, ,           2026-03-01T21:00:00Z",
        ",           RUB 600,    2026-03-01T09:00:00Z",
        ",           RUB 599.99, 2026-03-31T21:00:00Z",
    })
    void what_a_day_or_a_month_does_not_leave_waits_for_the_next_one(Money perDay, Money perMonth, Instant second) {
        limited(
                new AutoPaymentLimits(
                        Optional.ofNullable(perDay),
                        Optional.ofNullable(perMonth),
                        Optional.empty(),
                        OptionalInt.empty()),
                second);
    }

    private static void limited(AutoPaymentLimits limits, Instant second) {
        InMemoryOperator there = with(limits);
        Kabinet who = there.signedIn(there.client(), ANNA);
        setUp(who, low(ANNA, "50", "300"), "1").orThrow();
        there.subscriber(ANNA).balance(rub("0"));

        there.clock().moveTo(Instant.parse("2026-04-20T00:00:00Z"));

        assertThat(payments(who)).extracting(Payment::at).containsExactly(second, Instant.parse(Stories.MORNING));
    }

    @Test
    void a_card_that_does_not_pay_is_tried_again_until_it_was_too_often_and_then_it_waits_to_be_resumed() {
        InMemoryOperator there =
                with(new AutoPaymentLimits(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(2)));
        Kabinet who = there.signedIn(there.client(), ANNA);
        there.bankDeclines(CARD);
        String id = setUp(who, low(ANNA, "50", "300"), "1").orThrow().id();

        assertThat(standing(who)).isEqualTo("FAILED 1");
        there.clock().moveTo(Instant.parse("2026-03-02T08:59:59.999999999Z"));
        assertThat(standing(who)).isEqualTo("FAILED 1");
        there.clock().moveTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(standing(who)).isEqualTo("SUSPENDED 2");
        there.bankAccepts(CARD);
        there.clock().advance(Duration.ofDays(9));
        assertThat(payments(who)).isEmpty();

        assertThat(who.autoPayments().resume(id, key("2")).orThrow().phase()).isEqualTo(Phase.RESUMED);
        assertThat(payments(who))
                .extracting(Payment::at)
                .containsExactly(there.clock().instant());
        assertThat(standing(who)).isEqualTo("READY 0");
    }

    @Test
    void a_card_that_pays_again_pays_at_the_next_attempt() {
        operator.bankDeclines(CARD);
        setUp(anna, low(ANNA, "50", "300"), "1").orThrow();
        operator.clock().advance(Duration.ofDays(3));
        assertThat(standing(anna)).isEqualTo("FAILED 4");

        operator.bankAccepts(CARD);
        operator.clock().advance(Duration.ofDays(1));

        assertThat(payments(anna)).extracting(Payment::at).containsExactly(Instant.parse("2026-03-05T09:00:00Z"));
    }

    @Test
    void another_number_is_topped_up_while_the_archive_is_of_whoever_pays() {
        Kabinet boris = operator.signedIn(operator.client(), BORIS);
        operator.subscriber(ANNA).balance(rub("500"));

        setUp(anna, low(BORIS, "0", "300"), "1").orThrow();

        assertThat(boris.account().balance().amount()).isEqualTo(rub("300"));
        assertThat(payments(boris)).hasSize(1);
        assertThat(payments(anna)).isEmpty();
        assertThat(anna.archive().entries()).extracting(ArchiveEntry::action).contains("AutoPayment");
        assertThat(boris.archive().entries()).extracting(ArchiveEntry::action).doesNotContain("AutoPayment");
    }

    @Test
    void what_one_brings_is_seen_by_the_other() {
        operator.subscriber(ANNA).balance(rub("0"));
        setUp(anna, low(ANNA, "50", "10"), "1").orThrow();
        setUp(anna, low(ANNA, "20", "300"), "2").orThrow();
        operator.subscriber(ANNA).balance(rub("50"));

        assertThat(payments(anna)).extracting(Payment::amount).containsExactly(rub("10"), rub("300"), rub("10"));
    }

    @Test
    void what_is_removed_brings_nothing_and_a_name_of_none_is_refused() {
        String id = setUp(anna, days(ANNA, Recurrence.DAILY, "2026-03-02T10:00"), "1")
                .orThrow()
                .id();
        operator.clock().moveTo(Instant.parse("2026-03-02T07:00:00Z"));

        assertThat(anna.autoPayments().remove(id, key("2")).orThrow().autoPayments())
                .isEmpty();
        operator.clock().advance(Duration.ofDays(30));
        assertThat(payments(anna)).hasSize(1);
        assertThat(told(anna.autoPayments().remove(id, key("3")))).isEqualTo("AUTO_PAYMENT_UNKNOWN(auto-1)");
        assertThat(told(anna.autoPayments().resume("x", key("4")))).isEqualTo("AUTO_PAYMENT_UNKNOWN(x)");
        assertThat(setUp(anna, days(ANNA, Recurrence.DAILY, "2026-05-02T10:00"), "5")
                        .orThrow()
                        .id())
                .isEqualTo("auto-2");
    }

    @Test
    void a_clock_that_is_moved_back_takes_nothing_twice() {
        setUp(anna, days(ANNA, Recurrence.DAILY, "2026-03-02T10:00"), "1").orThrow();
        operator.clock().advance(Duration.ofDays(1));
        assertThat(payments(anna)).hasSize(1);

        operator.clock().advance(Duration.ofDays(-1));
        assertThat(payments(anna)).as("of days that have come").isEmpty();
        operator.clock().advance(Duration.ofDays(1));
        assertThat(payments(anna)).hasSize(1);
    }

    @Test
    void what_is_told_of_the_card_is_its_last_four_digits() {
        operator.subscriber(ANNA).balance(rub("0"));
        KeptAutoPayment kept = setUp(anna, low(ANNA, "0", "300"), "1").orThrow();

        assertThat(kept).isEqualTo(new KeptAutoPayment("auto-1", low(ANNA, "0", "300"), "0042", Phase.READY, 0));
        assertThat(new SetUpAutoPayment(ANNA, kept.terms(), CARD, key("2")).toString())
                .doesNotContain("tok_5f9a");
        assertThat(anna.account().balance().amount()).isEqualTo(rub("300"));
    }

    @Test
    void what_the_rules_do_not_allow_is_refused_with_every_reason() {
        AutoPaymentTerms over = days(NOBODY, Recurrence.DAILY, "2026-02-01T12:00", LocalDate.of(2026, 3, 1));
        AutoPaymentTerms last = days(ANNA, Recurrence.DAILY, "2026-02-01T12:00:01", LocalDate.of(2026, 3, 1));

        assertThat(told(setUp(anna, over, "1"))).isEqualTo("SCHEDULE_OVER(2026-03-01) NUMBER_NOT_SERVED");
        assertThat(told(setUp(anna, last, "2"))).isEqualTo("confirmed");
        assertThat(told(setUp(anna, low(ANNA, "50", "0"), "3"))).isEqualTo("AMOUNT_NOT_POSITIVE(RUB 0.00)");
        assertThat(told(setUp(anna, low(ANNA, "50", "0.01"), "4"))).isEqualTo("confirmed");
    }

    @Test
    void belarus_does_not_have_it() {
        InMemoryOperator belarus = Stories.belarus();
        Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
        InMemoryOperator ruleless = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(SetUpAutoPayment.class)
                .startingAt(Stories.MORNING);

        assertThat(told(hanna.await(new ReadAutoPayments(HANNA)))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(setUp(ruleless.signedIn(ruleless.client(), HANNA), low(HANNA, "50", "10"), "1")))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
    }

    private static InMemoryOperator startingAt(String moment) {
        return InMemoryOperator.in(Market.RUSSIA)
                .alsoOffering(ReadArchive.class)
                .startingAt(moment);
    }

    private static InMemoryOperator with(AutoPaymentLimits limits) {
        AutoPaymentPolicy russia = AutoPaymentPolicy.RUSSIA;
        return InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .autoPayment(new AutoPaymentPolicy(
                                russia.thresholds(), russia.amounts(), russia.schedules(), limits)))
                .startingAt(Stories.MORNING);
    }

    private static Outcome<KeptAutoPayment> setUp(Kabinet who, AutoPaymentTerms terms, String key) {
        return who.autoPayments().setUp(terms, CARD, key("auto-" + key));
    }

    private static AutoPaymentTerms low(Msisdn to, String threshold, String amount) {
        return new AutoPaymentTerms(to, rub(amount), new AutoTrigger.Threshold(rub(threshold)));
    }

    private static AutoPaymentTerms days(Msisdn to, Recurrence every, String first) {
        return terms(to, Timetable.from(every, LocalDateTime.parse(first)));
    }

    private static AutoPaymentTerms days(Msisdn to, Recurrence every, String first, LocalDate last) {
        return terms(to, Timetable.from(every, LocalDateTime.parse(first)).until(last));
    }

    private static AutoPaymentTerms terms(Msisdn to, Timetable days) {
        return new AutoPaymentTerms(to, rub("500"), new AutoTrigger.Schedule(days));
    }

    /** All of this year until now, by the clock that the operator tells. */
    private static List<Payment> payments(Kabinet who) {
        LocalDate today = LocalDate.ofInstant(who.account().balance().asOf(), Market.RUSSIA.zone());
        return who.account().payments(DateSpan.of(NEW_YEAR, today)).toList();
    }

    private static String standing(Kabinet who) {
        KeptAutoPayment only = who.autoPayments().list().get(0);
        return only.phase() + " " + only.failures();
    }
}
