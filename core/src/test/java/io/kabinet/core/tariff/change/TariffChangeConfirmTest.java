package io.kabinet.core.tariff.change;

import static io.kabinet.core.tariff.change.Changes.ACCOUNT;
import static io.kabinet.core.tariff.change.Changes.CLOSED;
import static io.kabinet.core.tariff.change.Changes.FACTS;
import static io.kabinet.core.tariff.change.Changes.MINSK;
import static io.kabinet.core.tariff.change.Changes.NOW;
import static io.kabinet.core.tariff.change.Changes.OLD;
import static io.kabinet.core.tariff.change.Changes.POLICY;
import static io.kabinet.core.tariff.change.Changes.SUPER;
import static io.kabinet.core.tariff.change.Changes.byn;
import static io.kabinet.core.tariff.change.Changes.granted;
import static io.kabinet.core.tariff.change.Changes.quoted;
import static io.kabinet.core.tariff.change.Changes.refusals;
import static io.kabinet.core.tariff.change.Changes.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TariffChangeConfirmTest {

    private static final TariffChangeFacts FROM_CLOSED = TariffChangeFacts.of(CLOSED, SUPER, ACCOUNT);
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void what_was_quoted_and_agreed_is_confirmed_on_the_same_terms() {
        TariffChangeQuote quote = quoted(POLICY, FACTS, NOW);
        assertThat(granted(POLICY.confirm(Agreement.to(quote), FACTS, LATER, MINSK)))
                .isEqualTo(quote);
    }

    @Test
    void a_change_without_a_way_back_needs_that_to_be_acknowledged() {
        TariffChangeQuote quote = quoted(POLICY, FROM_CLOSED, NOW);
        assertThat(confirmed(POLICY, Agreement.to(quote), FROM_CLOSED))
                .containsExactly(
                        Reason.of(TariffChangeReason.NOT_ACKNOWLEDGED).with("warning", "CURRENT_TARIFF_CLOSED"));
        Agreement other = Agreement.to(quote, TariffChangeReason.REMAINS_LOST);
        assertThat(confirmed(POLICY, other, FROM_CLOSED)).hasSize(1);
        Agreement agreed = Agreement.to(quote, TariffChangeReason.CURRENT_TARIFF_CLOSED);
        assertThat(confirmed(POLICY, agreed, FROM_CLOSED)).isEmpty();
    }

    @Test
    void a_tariff_that_closed_after_the_quote_has_to_be_acknowledged_too() {
        TariffChangeQuote quote = quoted(POLICY, FACTS, NOW);
        assertThat(quote.hasWayBack()).isTrue();
        assertThat(confirmed(POLICY, Agreement.to(quote), FROM_CLOSED))
                .containsExactly(
                        Reason.of(TariffChangeReason.NOT_ACKNOWLEDGED).with("warning", "CURRENT_TARIFF_CLOSED"));
    }

    @Test
    void every_warning_that_the_policy_names_has_to_be_acknowledged() {
        TariffChangePolicy all = POLICY.with(new ChangeWarnings(
                true, false, Set.of(TariffChangeReason.REMAINS_LOST, TariffChangeReason.CURRENT_TARIFF_CLOSED)));
        TariffChangeQuote quote = quoted(all, FROM_CLOSED, NOW);
        assertThat(quote.toAcknowledge()).isEqualTo(quote.warnings());
        assertThat(confirmed(all, Agreement.to(quote), FROM_CLOSED))
                .extracting(reason -> reason.figure("warning").orElseThrow())
                .containsExactly("CURRENT_TARIFF_CLOSED", "REMAINS_LOST");
    }

    @Test
    void changed_fees_make_a_quote_stale_with_the_old_and_the_new_figure() {
        Agreement agreed = Agreement.to(quoted(POLICY, FACTS, NOW));
        assertThat(confirmed(POLICY, agreed, to(SUPER.with(Changes.fees("31.00", "4.00")))))
                .containsExactly(
                        stale("fee").with("agreed", byn("5.00")).with("price", byn("4.00")),
                        stale("monthly-fee").with("agreed", byn("30.00")).with("price", byn("31.00")));
    }

    @Test
    void a_fee_that_was_not_stated_and_is_now_is_stale_and_so_is_the_other_way_round() {
        Tariff silent = SUPER.with(TariffPrices.NOT_STATED.withFees(Stated.of(byn("30.00")), Stated.notStated()));
        assertThat(confirmed(POLICY, Agreement.to(quoted(POLICY, to(silent), NOW)), FACTS))
                .containsExactly(stale("fee").with("price", byn("5.00")));
        assertThat(confirmed(POLICY, Agreement.to(quoted(POLICY, FACTS, NOW)), to(silent)))
                .containsExactly(stale("fee").with("agreed", byn("5.00")));
    }

    @Test
    void a_quote_is_stale_if_it_was_for_other_tariffs() {
        Agreement agreed = Agreement.to(quoted(POLICY, FACTS, NOW));
        Tariff third = Tariff.of(new TariffId("third"), "Третий").with(Changes.fees("30.00", "5.00"));
        assertThat(confirmed(POLICY, agreed, TariffChangeFacts.of(third, SUPER, ACCOUNT)))
                .containsExactly(stale("current-tariff").with("agreed", "old").with("price", "third"));
        assertThat(confirmed(POLICY, agreed, to(third)))
                .containsExactly(
                        stale("target-tariff").with("agreed", "super-8").with("price", "third"));
    }

    @Test
    void a_free_window_that_closed_after_the_quote_makes_it_stale() {
        TariffChangePolicy free = POLICY.with(new FreeChange(Optional.of(Period.ofDays(30)), Optional.empty()));
        TariffChangeFacts facts = FACTS.with(ChangeHistory.of(NOW));
        Agreement agreed = Agreement.to(quoted(free, facts, NOW));
        Instant end = NOW.plus(Period.ofDays(30));
        assertThat(refusals(free.confirm(agreed, facts, end.minusNanos(1), MINSK)))
                .isEmpty();
        assertThat(refusals(free.confirm(agreed, facts, end, MINSK)))
                .containsExactly(stale("fee").with("agreed", byn("0.00")).with("price", byn("5.00")));
    }

    @Test
    void another_month_of_effect_is_another_term_and_a_moment_that_moves_with_the_asking_is_none() {
        Instant before = Instant.parse("2026-03-31T20:59:59Z");
        Instant after = Instant.parse("2026-03-31T21:00:00Z");
        TariffChangePolicy monthly = POLICY.with(EffectiveRule.NEXT_MONTH);
        Agreement agreed = Agreement.to(quoted(monthly, FACTS, before));
        assertThat(refusals(monthly.confirm(agreed, FACTS, before, MINSK))).isEmpty();
        assertThat(refusals(monthly.confirm(agreed, FACTS, after, MINSK)))
                .containsExactly(stale("effective-from")
                        .with("agreed", after)
                        .with("price", Instant.parse("2026-04-30T21:00:00Z")));
        TariffChangePolicy daily = POLICY.with(EffectiveRule.within(Period.ofDays(1)));
        assertThat(refusals(daily.confirm(Agreement.to(quoted(daily, FACTS, before)), FACTS, after, MINSK)))
                .isEmpty();
    }

    @Test
    void what_stands_against_the_change_now_is_told_before_what_is_stale_and_not_acknowledged() {
        Agreement agreed = Agreement.to(quoted(POLICY, FROM_CLOSED, NOW));
        Tariff closed = SUPER.with(Offering.CLOSED).with(Changes.fees("30.00", "6.00"));
        assertThat(confirmed(POLICY, agreed, TariffChangeFacts.of(CLOSED, closed, ACCOUNT)))
                .extracting(Reason::code)
                .containsExactly("TARGET_CLOSED", "QUOTE_STALE", "NOT_ACKNOWLEDGED");
    }

    @Test
    void a_fee_that_cannot_be_told_is_not_compared() {
        TariffChangePolicy free = POLICY.with(new FreeChange(Optional.of(Period.ofDays(30)), Optional.empty()));
        TariffChangeFacts known = FACTS.with(ChangeHistory.of(NOW));
        assertThat(confirmed(free, Agreement.to(quoted(free, known, NOW)), FACTS))
                .containsExactly(Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "activated-at"));
    }

    @Test
    void only_warnings_of_the_quote_can_be_its_conditions() {
        ChangeTerms terms = new ChangeTerms(Stated.notStated(), Stated.notStated(), Stated.notStated());
        List<Reason> lost = List.of(Reason.of(TariffChangeReason.REMAINS_LOST));
        assertThatThrownBy(() -> new TariffChangeQuote("q", OLD.id(), SUPER.id(), terms, List.of(), lost))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Reason> confirmed(TariffChangePolicy policy, Agreement agreement, TariffChangeFacts facts) {
        return refusals(policy.confirm(agreement, facts, LATER, MINSK));
    }

    private static Reason stale(String what) {
        return Reason.of(TariffChangeReason.QUOTE_STALE).with("what", what);
    }
}
