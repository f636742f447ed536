package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
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
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A balance is shared every day, week or month, as the operator's clock moves on. */
class RegularShareStoriesTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    private final InMemoryOperator operator = operator("2026-01-30T09:00:00Z");
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);
    private final Kabinet jan = operator.signedIn(operator.client(), JAN);

    private static InMemoryOperator operator(String start) {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.BELARUS).pageSize(1).startingAt(start);
        operator.subscriber(HANNA).balance(byn("100"));
        operator.subscriber(JAN);
        return operator;
    }

    private static StandingShare setUp(Kabinet hanna, Recurrence every, String first, String amount) {
        Timetable when = Timetable.from(every, LocalDateTime.parse(first));
        return hanna.shareBalance()
                .setUp(hanna.shareBalance().quoteRegular(JAN, byn(amount), when), key(every + first + amount))
                .orThrow();
    }

    private static List<Instant> arrived(InMemoryOperator operator) {
        return operator.world()
                .look(now -> operator.world().person(JAN, now).payments.all().stream()
                        .map(Payment::at)
                        .toList());
    }

    private void moveTo(String moment) {
        operator.clock().moveTo(Instant.parse(moment));
    }

    @Test
    void where_nothing_is_set_up_the_list_is_empty() {
        assertThat(hanna.shareBalance().regular()).isEmpty();
    }

    @Test
    void what_falls_due_while_the_clock_moves_on_is_sent_each_at_its_own_moment() {
        StandingShare share = setUp(hanna, Recurrence.MONTHLY, "2026-01-31T10:00:00", "5");
        assertThat(share.next()).contains(Instant.parse("2026-01-31T07:00:00Z"));

        moveTo("2026-01-31T06:59:59.999999999Z");
        assertThat(jan.account().balance().amount()).isEqualTo(byn("0"));
        moveTo("2026-01-31T07:00:00Z");
        assertThat(jan.account().balance().amount()).isEqualTo(byn("5"));
        moveTo("2026-04-30T12:00:00Z");

        assertThat(arrived(operator))
                .extracting(at -> LocalDate.ofInstant(at, MINSK).toString())
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("80"));
        assertThat(jan.account().balance().amount()).isEqualTo(byn("20"));
        assertThat(hanna.archive().entries())
                .filteredOn(entry -> entry.action().equals("RecurringTransfer"))
                .hasSize(4)
                .first()
                .isEqualTo(new ArchiveEntry(
                        Instant.parse("2026-04-30T07:00:00Z"), OperationKind.SHARE_BALANCE, "RecurringTransfer"));
        assertThat(hanna.shareBalance().regular()).singleElement().satisfies(standing -> {
            assertThat(standing.next()).contains(Instant.parse("2026-05-31T07:00:00Z"));
            assertThat(standing.latest().orElseThrow().isMade()).isTrue();
            assertThat(standing.latest().orElseThrow().run().id())
                    .isEqualTo(share.transfer().id() + "/2026-04-30");
        });
    }

    @Test
    void a_clock_that_is_moved_back_repeats_nothing() {
        setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "5");
        moveTo("2026-02-03T12:00:00Z");
        assertThat(arrived(operator)).hasSize(3);

        moveTo("2026-01-31T12:00:00Z");
        assertThat(arrived(operator)).hasSize(3);
        assertThat(hanna.shareBalance().regular().map(StandingShare::next))
                .containsExactly(Optional.of(Instant.parse("2026-02-04T07:00:00Z")));
        moveTo("2026-02-04T07:00:00Z");
        assertThat(arrived(operator)).hasSize(4);
    }

    @Test
    void a_region_that_is_moved_to_another_zone_makes_no_run_twice_and_loses_none() {
        setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "5");
        moveTo("2026-02-01T07:00:00Z");
        assertThat(arrived(operator)).hasSize(1);

        operator.subscriber(HANNA).region(ZoneId.of("Europe/Lisbon"));
        moveTo("2026-02-02T09:59:59Z");
        assertThat(arrived(operator)).hasSize(1);
        operator.subscriber(HANNA).region(ZoneId.of("Asia/Vladivostok"));

        moveTo("2026-02-03T00:00:00Z");
        assertThat(arrived(operator))
                .containsExactly(
                        Instant.parse("2026-02-01T07:00:00Z"),
                        Instant.parse("2026-02-02T00:00:00Z"),
                        Instant.parse("2026-02-03T00:00:00Z"));
    }

    @Test
    void one_for_which_there_is_not_enough_is_refused_and_told_and_the_next_is_tried() {
        operator.subscriber(HANNA).balance(byn("9"));
        setUp(hanna, Recurrence.WEEKLY, "2026-02-01T10:00:00", "5");

        moveTo("2026-02-08T07:00:00Z");

        assertThat(arrived(operator)).containsExactly(Instant.parse("2026-02-01T07:00:00Z"));
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("4"));
        assertThat(hanna.shareBalance().regular())
                .singleElement()
                .satisfies(
                        standing -> assertThat(standing.latest().orElseThrow().reasons())
                                .extracting(Stories::told)
                                .containsExactly("LEFT_TOO_LITTLE(BYN 0.00, BYN -1.00)"));
        assertThat(operator.inbox(HANNA).messages())
                .extracting(sms -> sms.text().reveal())
                .satisfiesExactly(
                        made -> assertThat(made).startsWith("Поделись балансом: переведено"),
                        refused -> assertThat(refused)
                                .startsWith("Поделись балансом: не переведено")
                                .contains("На счёте должно остаться"));

        operator.topUp(HANNA, byn("1"));
        moveTo("2026-02-15T07:00:00Z");
        assertThat(arrived(operator)).hasSize(2);
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("0"));
    }

    @Test
    void an_email_tells_of_what_was_sent_if_one_was_asked_for() {
        EmailAddress address = new EmailAddress("hanna@home.example");
        hanna.settings()
                .notices(new NoticeSettings(false, false, Optional.of(address), Optional.empty()), key("1"))
                .orThrow();
        setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "60");

        moveTo("2026-02-02T12:00:00Z");

        assertThat(operator.mailbox(address).messages())
                .filteredOn(email -> email.text().contains("Поделись балансом"))
                .hasSize(1);
    }

    @Test
    void what_one_gets_in_time_can_be_sent_on_the_same_day_the_earlier_run_first() {
        operator.subscriber(HANNA).balance(byn("5"));
        Timetable noon = Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-02-01T12:00:00"));
        jan.shareBalance()
                .setUp(jan.shareBalance().quoteRegular(HANNA, byn("5"), noon), key("1"))
                .orThrow();
        setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "5");

        moveTo("2026-02-03T08:00:00Z");

        assertThat(jan.account().balance().amount()).isEqualTo(byn("5"));
        moveTo("2026-02-03T09:00:00Z");
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("5"));
        assertThat(arrived(operator)).hasSize(3);
    }

    @Test
    void one_that_is_cancelled_is_done_no_more_and_cancelled_once() {
        StandingShare first = setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "5");
        StandingShare second = setUp(hanna, Recurrence.DAILY, "2026-02-01T10:00:00", "6");
        assertThat(hanna.shareBalance().regular()).containsExactly(second, first);
        moveTo("2026-02-01T07:00:00Z");

        assertThat(hanna.shareBalance().cancel(first, key("1")).orThrow().at())
                .isEqualTo(Instant.parse("2026-02-01T07:00:00Z"));
        assertThat(told(hanna.shareBalance().cancel(first, key("2")))).isEqualTo("TRANSFER_UNKNOWN(share-1)");
        assertThat(told(jan.await(new CancelRegularShare(JAN, "share-2", key("3")))))
                .isEqualTo("TRANSFER_UNKNOWN(share-2)");
        operator.clock().advance(Duration.ofDays(1));

        assertThat(jan.account().balance().amount()).isEqualTo(byn("17"));
        assertThat(hanna.shareBalance().regular()).hasSize(1);
    }

    @Test
    void one_that_has_had_its_last_day_is_not_on_the_list_any_more() {
        Timetable twice = Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-02-01T10:00:00"))
                .until(LocalDate.parse("2026-02-02"));
        hanna.shareBalance()
                .setUp(hanna.shareBalance().quoteRegular(JAN, byn("5"), twice), key("1"))
                .orThrow();

        moveTo("2026-02-09T00:00:00Z");

        assertThat(jan.account().balance().amount()).isEqualTo(byn("10"));
        assertThat(hanna.shareBalance().regular()).isEmpty();
    }

    @Test
    void days_before_it_was_set_up_are_not_made_up_for() {
        setUp(hanna, Recurrence.DAILY, "2026-01-01T12:00:00", "5");

        assertThat(arrived(operator)).isEmpty();
        moveTo("2026-01-31T09:00:00Z");
        assertThat(arrived(operator)).containsExactly(Instant.parse("2026-01-31T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // 02:00 to 03:00 is not there: an hour later
        "Europe/Saratov, 2016-12-03T09:00:00Z, 2016-12-03T02:30:00, 2016-12-03T23:30:00Z, 2016-12-04T22:30:00Z",
        // 01:00 to 02:00 is there twice: the first time
        "Europe/Volgograd, 2020-12-26T09:00:00Z, 2020-12-26T01:30:00, 2020-12-26T21:30:00Z, 2020-12-27T22:30:00Z"
    })
    void where_the_zone_jumps_it_is_done_once_a_day(
            ZoneId zone, String start, String first, Instant jump, Instant after) {
        InMemoryOperator jumping = operator(start);
        jumping.subscriber(HANNA).region(zone);
        Kabinet sender = jumping.signedIn(jumping.client(), HANNA);
        setUp(sender, Recurrence.DAILY, first, "5");

        for (Instant at = jumping.clock().instant(); at.isBefore(after); at = at.plusSeconds(900)) {
            jumping.clock().moveTo(at);
            jumping.subscriber(JAN);
        }
        jumping.clock().moveTo(after);

        assertThat(arrived(jumping)).containsExactly(jump, after);
    }

    private static InMemoryOperator datedRussia() {
        InMemoryOperator russia = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .shareBalance(ShareBalancePolicy.RU_DIRECT_2014))
                .alsoOffering(QuoteRegularShare.class, SetUpRegularShare.class, ReadRegularShares.class)
                .startingAt("2026-01-30T09:00:00Z");
        russia.subscriber(ANNA).balance(rub("9000"));
        russia.subscriber(BORIS);
        return russia;
    }

    private static void setUp(Kabinet anna, int times) {
        Timetable daily = Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-01-31T10:00:00"));
        for (int i = 0; i < times; i++) {
            anna.shareBalance()
                    .setUp(anna.shareBalance().quoteRegular(BORIS, rub("300"), daily), key("set-up-" + i))
                    .orThrow();
        }
    }

    @Test
    void limits_hold_for_each_run_as_of_its_own_day() {
        InMemoryOperator russia = datedRussia();
        Kabinet anna = russia.signedIn(russia.client(), ANNA);
        Kabinet boris = russia.signedIn(russia.client(), BORIS);
        setUp(anna, 6);

        russia.clock().moveTo(Instant.parse("2026-02-01T07:00:00Z"));

        assertThat(boris.account().balance().amount()).isEqualTo(rub("3000"));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("5930"));
        assertThat(anna.shareBalance().regular())
                .first()
                .satisfies(sixth -> assertThat(sixth.latest().orElseThrow().reasons())
                        .extracting(Stories::told)
                        .containsExactly("SENT_DAY_LIMIT(RUB 1500.00, RUB 0.00)"));
    }

    @Test
    void what_was_set_up_ends_with_the_cabinet() {
        InMemoryOperator russia = datedRussia();
        Kabinet anna = russia.signedIn(russia.client(), ANNA);
        setUp(anna, 1);
        russia.subscriber(ANNA).contract(new Contract(ContractState.TERMINATED, Optional.empty()));
        anna.settings().removeCabinet(key("1")).orThrow();

        russia.clock().moveTo(Instant.parse("2026-02-01T07:00:00Z"));

        assertThat(russia.signedIn(russia.client(), BORIS).account().balance().amount())
                .isEqualTo(rub("0"));
    }

    @Test
    void how_often_is_only_as_often_as_the_rules_say_and_no_amount_that_could_never_be_sent() {
        ShareBalancePolicy weekly = new ShareBalancePolicy(
                ShareBalancePolicy.BY_USSD_363.terms(),
                ShareBalancePolicy.BELARUS.parties(),
                Optional.empty(),
                Set.of(Recurrence.WEEKLY));
        InMemoryOperator strict = InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .shareBalance(weekly))
                .startingAt("2026-01-30T09:00:00Z");
        strict.subscriber(JAN);
        Kabinet sender = strict.signedIn(strict.client(), HANNA);
        LocalDateTime first = LocalDateTime.parse("2026-02-01T10:00:00");

        assertThat(told(sender.await(new QuoteRegularShare(
                        HANNA,
                        new RegularShare(new BalanceShare(JAN, byn("6")), Timetable.from(Recurrence.DAILY, first))))))
                .isEqualTo("AMOUNT_NOT_LISTED(BYN 5.00) RECURRENCE_NOT_OFFERED(DAILY)");
        assertThat(told(sender.await(new QuoteRegularShare(
                        HANNA,
                        new RegularShare(new BalanceShare(JAN, byn("5")), Timetable.from(Recurrence.WEEKLY, first))))))
                .isEqualTo("confirmed");
    }

    @Test
    void a_fee_that_was_not_agreed_to_sets_nothing_up() {
        RegularShare wish = new RegularShare(
                new BalanceShare(JAN, byn("5")),
                Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-02-01T10:00:00")));
        Agreement free = new Agreement(Stated.of(byn("0")), Optional.empty());

        assertThat(told(hanna.await(new SetUpRegularShare(HANNA, wish, free, key("1")))))
                .isEqualTo("QUOTE_STALE(fee, BYN 0.00)");
        assertThat(hanna.shareBalance().regular()).isEmpty();
    }
}
