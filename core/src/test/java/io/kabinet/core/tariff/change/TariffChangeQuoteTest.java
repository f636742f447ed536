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
import static io.kabinet.core.tariff.change.Changes.quoted;
import static io.kabinet.core.tariff.change.Changes.refusals;
import static io.kabinet.core.tariff.change.Changes.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffChangeQuoteTest {

    private static final FavouriteNumbersPolicy THREE = FavouriteNumbersPolicy.of(3, NumberType.ON_NET);

    @Test
    void a_quote_tells_what_the_change_costs_once_and_what_the_tariff_costs_a_month() {
        TariffChangeQuote quote = quoted(POLICY, FACTS, NOW);
        assertThat(quote.terms())
                .isEqualTo(new ChangeTerms(Stated.of(byn("5.00")), Stated.of(byn("30.00")), Stated.notStated()));
        assertThat(List.of(quote.id(), quote.from().text(), quote.to().text()))
                .containsExactly("q-1", "old", "super-8");
    }

    @Test
    void a_fee_that_the_tariff_does_not_state_is_not_free() {
        TariffChangeQuote quote = quoted(POLICY, to(Tariff.of(new TariffId("new"), "Новый")), NOW);
        assertThat(quote.terms().fee()).isEqualTo(Stated.notStated());
    }

    @Test
    void both_markets_take_the_fee_from_the_tariff_and_warn_that_there_is_no_way_back() {
        for (TariffChangePolicy policy : List.of(TariffChangePolicy.RUSSIA, TariffChangePolicy.BELARUS)) {
            TariffChangeFacts facts = TariffChangeFacts.of(CLOSED, Tariff.of(new TariffId("new"), "Новый"), ACCOUNT);
            TariffChangeQuote quote = quoted(policy, facts, NOW);
            assertThat(quote.hasWayBack()).isFalse();
            assertThat(quote.toAcknowledge())
                    .containsExactly(
                            Reason.of(TariffChangeReason.CURRENT_TARIFF_CLOSED).with("tariff", "Старый"));
            assertThat(quote.terms().fee()).isEqualTo(Stated.notStated());
        }
    }

    @Test
    void from_an_open_tariff_there_is_a_way_back_and_nothing_to_acknowledge() {
        TariffChangeQuote quote = quoted(POLICY, FACTS, NOW);
        assertThat(quote.hasWayBack()).isTrue();
        assertThat(quote.toAcknowledge()).isEmpty();
    }

    @Test
    void what_is_left_of_packages_is_lost_unless_it_carries_over() {
        Holdings holdings = Holdings.of(
                Allowances.of(
                        minutes("left", Quantity.of(60, Unit.SECONDS)),
                        minutes("empty", Quantity.of(0, Unit.SECONDS)),
                        minutes("over", Quantity.of(60, Unit.SECONDS)).until(NOW),
                        minutes("endless", Quantity.unlimited(Unit.SECONDS))),
                favourites());
        Reason lost = Reason.of(TariffChangeReason.REMAINS_LOST);
        assertThat(quoted(POLICY, FACTS.with(holdings), NOW).warnings())
                .containsExactly(
                        lost.with("allowance", "left").with("left", Quantity.of(60, Unit.SECONDS)),
                        lost.with("allowance", "endless").with("left", Quantity.unlimited(Unit.SECONDS)));
        assertThat(quoted(POLICY, FACTS, NOW).warnings()).containsExactly(lost);
        TariffChangePolicy kind = POLICY.with(new ChangeWarnings(true, true, Set.of()));
        assertThat(quoted(kind, FACTS.with(holdings), NOW).warnings()).isEmpty();
    }

    @Test
    void favourite_numbers_are_lost_that_the_new_tariff_has_no_place_for_or_does_not_allow() {
        FavouriteNumbers four =
                favourites(NumberType.ON_NET, NumberType.ON_NET, NumberType.ON_NET, NumberType.LANDLINE);
        assertThat(favouritesLost(SUPER, four)).containsExactly(lost(4, 0));
        assertThat(favouritesLost(SUPER.with(THREE), four)).containsExactly(lost(1, 3));
        assertThat(favouritesLost(SUPER.with(FavouriteNumbersPolicy.of(2, NumberType.ON_NET)), four))
                .containsExactly(lost(2, 2));
        assertThat(favouritesLost(
                        SUPER.with(FavouriteNumbersPolicy.of(4, NumberType.ON_NET, NumberType.LANDLINE)), four))
                .isEmpty();
        assertThat(favouritesLost(SUPER, favourites())).isEmpty();
    }

    @Test
    void of_favourite_numbers_that_are_not_known_the_warning_has_no_figures() {
        TariffChangeFacts facts = TariffChangeFacts.of(OLD.with(THREE), SUPER, ACCOUNT);
        assertThat(quoted(POLICY, facts, NOW).warnings())
                .contains(Reason.of(TariffChangeReason.FAVOURITE_NUMBERS_LOST));
        assertThat(quoted(POLICY, TariffChangeFacts.of(OLD.with(THREE), SUPER.with(THREE), ACCOUNT), NOW)
                        .warnings())
                .noneMatch(warning -> warning.is(TariffChangeReason.FAVOURITE_NUMBERS_LOST));
        FavouriteNumbersPolicy landlinesToo = FavouriteNumbersPolicy.of(3, NumberType.ON_NET, NumberType.LANDLINE);
        assertThat(quoted(POLICY, TariffChangeFacts.of(OLD.with(landlinesToo), SUPER.with(THREE), ACCOUNT), NOW)
                        .warnings())
                .contains(Reason.of(TariffChangeReason.FAVOURITE_NUMBERS_LOST));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Minsk,     2026-01-01T10:00:00Z, 2026-01-31T10:00:00Z",
        "Europe/Minsk,     2028-01-31T10:00:00Z, 2028-03-01T10:00:00Z",
        "Europe/Saratov,   2016-12-03T10:00:00Z, 2017-01-02T09:00:00Z",
        "Europe/Volgograd, 2018-10-27T10:00:00Z, 2018-11-26T09:00:00Z",
        "Europe/Volgograd, 2020-12-26T10:00:00Z, 2021-01-25T11:00:00Z"
    })
    void within_thirty_days_of_activation_a_change_is_free_and_from_their_end_on_it_is_not(
            ZoneId zone, Instant activated, Instant end) {
        TariffChangePolicy free = POLICY.with(new FreeChange(Optional.of(Period.ofDays(30)), Optional.empty()));
        TariffChangeFacts facts = FACTS.with(ChangeHistory.of(activated));
        assertThat(Changes.granted(free.quote("q", facts, end.minusNanos(1), zone))
                        .terms()
                        .fee())
                .isEqualTo(Stated.of(byn("0.00")));
        assertThat(Changes.granted(free.quote("q", facts, end, zone)).terms().fee())
                .isEqualTo(Stated.of(byn("5.00")));
    }

    @Test
    void once_a_period_a_change_is_free() {
        TariffChangePolicy free = POLICY.with(new FreeChange(Optional.empty(), Optional.of(Period.ofMonths(1))));
        Instant last = Instant.parse("2026-01-31T09:00:00Z");
        Instant again = Instant.parse("2026-02-28T09:00:00Z");
        TariffChangeFacts changed = FACTS.with(ChangeHistory.of(NOW, last, last.minusSeconds(1)));
        assertThat(quoted(free, changed, again.minusNanos(1)).terms().fee()).isEqualTo(Stated.of(byn("5.00")));
        assertThat(quoted(free, changed, again).terms().fee()).isEqualTo(Stated.of(byn("0.00")));
        assertThat(quoted(free, FACTS.with(ChangeHistory.of(NOW)), NOW).terms().fee())
                .isEqualTo(Stated.of(byn("0.00")));
    }

    @Test
    void whether_a_change_is_free_is_not_guessed_and_not_asked_where_it_does_not_matter() {
        TariffChangePolicy free =
                POLICY.with(new FreeChange(Optional.of(Period.ofDays(30)), Optional.of(Period.ofMonths(1))));
        assertThat(refusals(free, FACTS, NOW))
                .containsExactly(
                        Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "activated-at"),
                        Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "tariff-changes"));
        assertThat(quoted(free, to(SUPER.with(Changes.fees("30.00", "0.00"))), NOW)
                        .terms()
                        .fee())
                .isEqualTo(Stated.of(byn("0.00")));
        ChangeHistory fresh = new ChangeHistory(Optional.of(NOW), Optional.empty(), Optional.empty());
        assertThat(quoted(free, FACTS.with(fresh), NOW).terms().fee()).isEqualTo(Stated.of(byn("0.00")));
    }

    @Test
    void a_change_takes_effect_at_once_within_a_day_or_with_the_next_month() {
        Instant late = Instant.parse("2026-12-31T20:59:59Z");
        assertThat(effect(EffectiveRule.IMMEDIATE, late)).isEqualTo(new Effect(late, late));
        assertThat(effect(EffectiveRule.within(Period.ofDays(1)), late))
                .isEqualTo(new Effect(late, Instant.parse("2027-01-01T20:59:59Z")));
        Instant newYear = Instant.parse("2026-12-31T21:00:00Z");
        assertThat(effect(EffectiveRule.NEXT_MONTH, late)).isEqualTo(new Effect(newYear, newYear));
        Instant february = Instant.parse("2027-01-31T21:00:00Z");
        assertThat(effect(EffectiveRule.NEXT_MONTH, newYear)).isEqualTo(new Effect(february, february));
    }

    @Test
    void rules_that_cannot_be_true_are_refused() {
        assertThatThrownBy(() -> EffectiveRule.within(Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FreeChange(Optional.of(Period.ZERO), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(NOW, NOW.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TariffChangePolicy.RUSSIA.quote("q", FACTS, NOW, MINSK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BYN");
    }

    private static Effect effect(EffectiveRule rule, Instant now) {
        return quoted(POLICY.with(rule), FACTS, now)
                .terms()
                .effect()
                .asOptional()
                .orElseThrow();
    }

    private static List<Reason> favouritesLost(Tariff target, FavouriteNumbers numbers) {
        Holdings holdings = Holdings.of(Allowances.of(), numbers);
        return quoted(POLICY, to(target).with(holdings), NOW).warnings();
    }

    private static Reason lost(long count, long limit) {
        return Reason.of(TariffChangeReason.FAVOURITE_NUMBERS_LOST)
                .with("count", count)
                .with("limit", limit);
    }

    private static FavouriteNumbers favourites(NumberType... types) {
        return new FavouriteNumbers(
                Msisdn.of("375330000001"),
                IntStream.range(0, types.length)
                        .mapToObj(i -> new FavouriteNumber(Peer.of("801700000" + i), types[i], NOW))
                        .toList());
    }

    private static Allowance minutes(String id, Quantity left) {
        return Allowance.of(id, left, UsageKind.CALLS_ON_NET);
    }
}
