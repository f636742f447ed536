package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.kabinet.client.Kabinet;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.bonus.programme.AccrualCycle;
import io.kabinet.core.bonus.programme.AccrualRule;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.TenureTable;
import io.kabinet.core.bonus.programme.TenureTable.Step;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points that come in by themselves, at the end of each day. */
class AccrualStoriesTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T21:00:00Z");
    private static final BonusProgramme DAILY = BonusProgramme.BELARUS
            .withAccrual(AccrualRule.of(PointSource.TELECOM, byn("0.10")), AccrualRule.of(PointSource.TOP_UP, byn("1")))
            .withLifetime(Period.ofDays(30));

    private final InMemoryOperator operator = operatorOf(DAILY);
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);

    @Test
    void what_was_paid_in_a_day_makes_points_at_midnight_of_the_market_and_once() {
        operator.subscriber(HANNA).pays(byn("0.55"), PointSource.TELECOM).pays(byn("0.55"), PointSource.TELECOM);

        operator.clock().moveTo(MIDNIGHT.minusNanos(1));
        assertThat(balance()).isEqualTo(Points.ZERO);
        operator.clock().moveTo(MIDNIGHT);
        assertThat(balance()).isEqualTo(Points.of(11));
        operator.clock().advance(Duration.ofDays(3));
        assertThat(balance()).isEqualTo(Points.of(11));
        assertThat(movements())
                .extracting(BonusMovement::kind, BonusMovement::at)
                .containsExactly(tuple(Kind.EARNED, MIDNIGHT));
    }

    @Test
    void days_that_nobody_looked_at_come_in_each_at_its_own_midnight() {
        operator.subscriber(HANNA).pays(byn("1"), PointSource.TELECOM);
        operator.clock().advance(Duration.ofDays(1));
        operator.subscriber(HANNA).pays(byn("2"), PointSource.TELECOM);

        operator.clock().advance(Duration.ofDays(5));

        assertThat(movements())
                .extracting(BonusMovement::points, BonusMovement::at)
                .containsExactly(
                        tuple(Points.of(20), MIDNIGHT.plus(Duration.ofDays(1))), tuple(Points.of(10), MIDNIGHT));
    }

    @Test
    void points_lapse_on_the_day_that_the_programme_says_counted_from_when_they_came_in() {
        operator.subscriber(HANNA).pays(byn("1"), PointSource.TELECOM);
        Instant gone = Instant.parse("2026-03-31T21:00:00Z");

        operator.clock().moveTo(gone.minusNanos(1));
        assertThat(hanna.bonus().summary().nextLapse()).contains(new NextLapse(Points.of(10), gone));
        operator.clock().moveTo(gone);

        assertThat(balance()).isEqualTo(Points.ZERO);
        assertThat(movements()).extracting(BonusMovement::kind).containsExactly(Kind.LAPSED, Kind.EARNED);
    }

    @Test
    void a_clock_that_goes_back_brings_no_points_twice_and_what_is_paid_then_counts_for_the_day_after() {
        operator.subscriber(HANNA).pays(byn("1"), PointSource.TELECOM);
        operator.clock().moveTo(MIDNIGHT);
        assertThat(balance()).isEqualTo(Points.of(10));

        operator.clock().moveTo(MIDNIGHT.minus(Duration.ofHours(1)));
        operator.subscriber(HANNA).pays(byn("2"), PointSource.TELECOM);
        operator.clock().moveTo(MIDNIGHT);
        assertThat(balance()).isEqualTo(Points.of(10));
        operator.clock().advance(Duration.ofDays(1));

        assertThat(movements()).extracting(BonusMovement::points).containsExactly(Points.of(20), Points.of(10));
    }

    @Test
    void a_top_up_makes_points_by_its_own_rule_and_the_points_of_others_are_theirs() {
        operator.topUp(HANNA, byn("2.99"));
        operator.subscriber(JAN).pays(byn("0.09"), PointSource.TELECOM);
        operator.subscriber(HANNA).pays(byn("100"), PointSource.SHOP);
        operator.clock().moveTo(MIDNIGHT);

        assertThat(balance()).isEqualTo(Points.of(2));
        assertThat(operator.signedIn(operator.client(), JAN).bonus().movements())
                .isEmpty();
    }

    @Test
    void long_standing_makes_more_of_them() {
        InMemoryOperator there = operatorOf(DAILY.withTenure(new TenureTable(List.of(new Step(12, 150)))));
        there.subscriber(HANNA).contractSince(LocalDate.of(2025, 3, 1)).pays(byn("1"), PointSource.TELECOM);
        there.subscriber(JAN).contractSince(LocalDate.of(2025, 3, 2)).pays(byn("1"), PointSource.TELECOM);
        there.clock().moveTo(MIDNIGHT);

        assertThat(there.signedIn(there.client(), HANNA).bonus().summary().balance())
                .isEqualTo(Points.of(15));
        assertThat(there.signedIn(there.client(), JAN).bonus().summary().balance())
                .isEqualTo(Points.of(10));
    }

    @Test
    void a_monthly_cycle_ends_with_the_calendar_month() {
        InMemoryOperator there = operatorOf(DAILY.withCycle(AccrualCycle.MONTHLY));
        Kabinet monthly = there.signedIn(there.client(), HANNA);
        there.subscriber(HANNA).pays(byn("0.05"), PointSource.TELECOM);
        there.clock().moveTo(Instant.parse("2026-03-31T20:59:59Z"));
        there.subscriber(HANNA).pays(byn("0.05"), PointSource.TELECOM);
        assertThat(monthly.bonus().summary().balance()).isEqualTo(Points.ZERO);

        there.clock().advance(Duration.ofSeconds(1));

        assertThat(monthly.bonus().summary().balance()).isEqualTo(Points.of(1));
    }

    @Test
    void where_no_cycle_is_stated_or_no_rule_no_points_come_in() {
        InMemoryOperator belarus = operatorOf(BonusProgramme.BELARUS);
        belarus.subscriber(HANNA).pays(byn("100"), PointSource.TELECOM);
        InMemoryOperator uncycled =
                operatorOf(BonusProgramme.RUSSIA.withAccrual(AccrualRule.of(PointSource.TELECOM, byn("0.10"))));
        uncycled.subscriber(HANNA).pays(byn("100"), PointSource.TELECOM);

        for (InMemoryOperator there : List.of(belarus, uncycled)) {
            there.clock().advance(Duration.ofDays(40));
            assertThat(there.signedIn(there.client(), HANNA).bonus().movements())
                    .isEmpty();
        }
    }

    @Test
    void it_is_nothing_that_the_subscriber_did_so_neither_the_archive_nor_a_notice_tells_of_it() {
        EmailAddress home = new EmailAddress("hanna@home.example");
        hanna.settings()
                .notices(new NoticeSettings(true, true, Optional.of(home), Optional.empty()), key("1"))
                .orThrow();
        long archived = hanna.archive().entries().count();
        operator.subscriber(HANNA).pays(byn("1"), PointSource.TELECOM);
        int letters = operator.mailbox(home).messages().size();
        int messages = operator.inbox(HANNA).messages().size();

        operator.clock().moveTo(MIDNIGHT);

        assertThat(balance()).isEqualTo(Points.of(10));
        assertThat(hanna.archive().entries().count()).isEqualTo(archived);
        assertThat(operator.mailbox(home).messages()).hasSize(letters);
        assertThat(operator.inbox(HANNA).messages()).hasSize(messages);
    }

    @Test
    void nothing_is_paid_with_nothing_or_in_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operator.subscriber(HANNA).pays(byn("0"), PointSource.TELECOM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operator.subscriber(HANNA).pays(Stories.rub("1"), PointSource.TELECOM));
    }

    private Points balance() {
        return hanna.bonus().summary().balance();
    }

    private List<BonusMovement> movements() {
        return hanna.bonus().movements().toList();
    }

    private static InMemoryOperator operatorOf(BonusProgramme programme) {
        return InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .bonus(programme))
                .startingAt(Stories.MORNING);
    }
}
