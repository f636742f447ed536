package io.kabinet.core.bonus.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points buy, and at what price. */
class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final CatalogueItem MINUTES = new CatalogueItem(
            "minutes-50",
            RewardKind.MINUTES,
            Quantity.of(3_000, Quantity.Unit.SECONDS),
            Points.of(40),
            Optional.of(Period.ofDays(30)));
    private static final CatalogueItem SMS = new CatalogueItem(
            "sms-50", RewardKind.SMS, Quantity.of(50, Quantity.Unit.PIECES), Points.of(60), Optional.empty());
    private static final Catalogue CATALOGUE = Catalogue.of(MINUTES, SMS);

    private static BonusLedger with(long points) {
        return ledger(BonusLedger.empty().earn(Earning.forEver("e-1", PointSource.TELECOM, Points.of(points)), NOW));
    }

    private static BonusLedger ledger(BonusDecision decision) {
        return decision.match(BonusDecision.Granted::ledger, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static BonusDecision buy(BonusLedger ledger, String item, long agreed) {
        return ledger.spend(new Spending("s-1", item, Points.of(agreed)), CATALOGUE, NOW);
    }

    private static List<Reason> refused(BonusDecision decision) {
        return decision.match(granted -> List.of(), BonusDecision.Refused::reasons);
    }

    @Test
    void an_item_is_bought_at_the_price_that_was_agreed() {
        assertThat(ledger(buy(with(100), "minutes-50", 40)).balance(NOW)).isEqualTo(Points.of(60));
    }

    @ParameterizedTest
    @CsvSource({"39", "41", "60"})
    void a_price_that_has_changed_since_it_was_agreed_is_not_charged(long agreed) {
        assertThat(refused(buy(with(100), "minutes-50", agreed)))
                .containsExactly(Reason.of(BonusReason.QUOTE_STALE)
                        .with("agreed", Points.of(agreed))
                        .with("price", Points.of(40)));
    }

    @Test
    void what_is_not_on_offer_cannot_be_bought() {
        assertThat(refused(buy(with(100), "Minutes-50", 40)))
                .containsExactly(Reason.of(BonusReason.ITEM_NOT_IN_CATALOGUE).with("item", "Minutes-50"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_order() {
        assertThat(refused(buy(with(100), "minutes-50", 0)))
                .extracting(Reason::code)
                .containsExactly("POINTS_NOT_POSITIVE", "QUOTE_STALE");
        assertThat(refused(buy(with(10), "minutes-50", 50)))
                .extracting(Reason::code)
                .containsExactly("QUOTE_STALE", "NOT_ENOUGH_POINTS");
        assertThat(refused(buy(with(10), "car", 50)))
                .extracting(Reason::code)
                .containsExactly("ITEM_NOT_IN_CATALOGUE", "NOT_ENOUGH_POINTS");
    }

    @Test
    void a_repetition_is_granted_even_if_the_price_has_changed_since() {
        BonusLedger bought = ledger(buy(with(100), "minutes-50", 40));
        BonusDecision again = bought.spend(new Spending("s-1", "minutes-50", Points.of(40)), Catalogue.EMPTY, NOW);
        assertThat(ledger(again)).isSameAs(bought);
    }

    @Test
    void a_reward_can_be_used_before_its_lifetime_ends() {
        assertThat(MINUTES.usableBefore(NOW, ZoneId.of("Europe/Minsk")))
                .contains(Instant.parse("2026-04-09T09:00:00Z"));
        assertThat(SMS.usableBefore(NOW, ZoneId.of("Europe/Minsk"))).isEmpty();
    }

    @Test
    void an_id_stands_for_one_item_that_costs_something() {
        assertThat(CATALOGUE.item("sms-50")).contains(SMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(SMS, SMS))
                .withMessage("the catalogue has two items sms-50");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CatalogueItem("x", RewardKind.SMS, SMS.quantity(), Points.ZERO, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CatalogueItem("x", RewardKind.SMS, SMS.quantity(), SMS.price(), Optional.of(Period.ZERO)));
    }
}
