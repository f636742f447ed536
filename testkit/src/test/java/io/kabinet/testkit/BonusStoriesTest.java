package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.bonus.ReadBonusOffers;
import io.kabinet.client.operation.Page;
import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BonusStoriesTest {

    private static final CatalogueItem MINUTES = new CatalogueItem(
            "minutes-50",
            RewardKind.MINUTES,
            Quantity.of(3_000, Quantity.Unit.SECONDS),
            Points.of(40),
            Optional.of(Period.ofDays(30)));
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
            .rulebook(Market.RUSSIA
                    .rulebook()
                    .with(Source.ownChoice("a test"))
                    .bonus(BonusProgramme.RUSSIA.withCatalogue(Catalogue.of(MINUTES))))
            .pageSize(2)
            .startingAt(Stories.MORNING);
    private final Kabinet anna = operator.signedIn(operator.client(), ANNA);

    @Test
    void points_are_there_until_they_lapse() {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM, MAY).points(50, PointSource.SHOP);

        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(150));
        assertThat(anna.bonus().summary().nextLapse()).contains(new NextLapse(Points.of(100), MAY));
        operator.clock().moveTo(MAY.minusNanos(1));
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(150));
        operator.clock().moveTo(MAY);
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(50));
        assertThat(anna.bonus().movements())
                .extracting(BonusMovement::kind)
                .containsExactly(Kind.LAPSED, Kind.EARNED, Kind.EARNED);
    }

    @Test
    void points_buy_what_is_in_the_catalogue_at_its_price() {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);

        var spent = anna.bonus()
                .spend(anna.bonus().catalogue().items().get(0), key("1"))
                .orThrow();

        assertThat(spent.left()).isEqualTo(Points.of(60));
        assertThat(spent.usableBefore()).contains(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(60));
    }

    @Test
    void points_are_exchanged_for_minutes_messages_and_gigabytes_as_far_as_they_go() {
        CatalogueItem messages = item("sms-100", RewardKind.SMS, Quantity.of(100, Quantity.Unit.PIECES), 30);
        CatalogueItem gigabyte =
                item("internet-1", RewardKind.INTERNET, Quantity.of(1L << 30, Quantity.Unit.BYTES), 80);
        InMemoryOperator all = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .bonus(BonusProgramme.RUSSIA.withCatalogue(Catalogue.of(MINUTES, messages, gigabyte))))
                .startingAt(Stories.MORNING);
        all.subscriber(ANNA).points(150, PointSource.TELECOM);
        Kabinet there = all.signedIn(all.client(), ANNA);

        assertThat(there.bonus().catalogue().items()).containsExactly(MINUTES, messages, gigabyte);
        assertThat(there.bonus().catalogue().items())
                .extracting(
                        one -> there.bonus().spend(one, key(one.id())).orThrow().left())
                .containsExactly(Points.of(110), Points.of(80), Points.of(0));
        assertThat(told(there.bonus().spend(messages, key("more"))))
                .isEqualTo("NOT_ENOUGH_POINTS(0 points, 30 points)");
    }

    @Test
    void a_price_that_was_not_agreed_is_stale() {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);

        assertThat(told(anna.bonus().spend(at(39), key("1")))).isEqualTo("QUOTE_STALE(39 points, 40 points)");
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(100));
    }

    @Test
    void what_is_not_there_cannot_be_bought() {
        operator.subscriber(ANNA).points(39, PointSource.TELECOM);
        CatalogueItem gone = new CatalogueItem(
                "gone", RewardKind.SMS, Quantity.of(1, Quantity.Unit.PIECES), Points.of(1), Optional.empty());

        assertThat(told(anna.bonus().spend(MINUTES, key("1")))).isEqualTo("NOT_ENOUGH_POINTS(39 points, 40 points)");
        assertThat(told(anna.bonus().spend(gone, key("2")))).isEqualTo("ITEM_NOT_IN_CATALOGUE(gone)");
    }

    @Test
    void the_movements_come_in_pages_that_later_ones_do_not_shift() {
        for (int i = 1; i <= 5; i++) {
            operator.subscriber(ANNA).points(i, PointSource.TELECOM);
        }
        var movements = anna.bonus().movements().iterator();
        assertThat(movements.next().points()).isEqualTo(Points.of(5));
        operator.subscriber(ANNA).points(6, PointSource.TELECOM);

        assertThat(movements)
                .toIterable()
                .extracting(BonusMovement::points)
                .containsExactly(Points.of(4), Points.of(3), Points.of(2), Points.of(1));
    }

    @Test
    void the_offers_of_the_programme_come_in_pages_that_later_ones_do_not_shift() {
        for (int i = 1; i <= 4; i++) {
            operator.offers(offer("offer-" + i, Optional.empty()));
        }
        Page<BonusOffer> first =
                anna.await(new ReadBonusOffers(ANNA, Optional.empty())).orThrow();
        operator.offers(offer("offer-5", Optional.empty()));
        Page<BonusOffer> second =
                anna.await(new ReadBonusOffers(ANNA, first.next())).orThrow();

        assertThat(first.items()).extracting(BonusOffer::id).containsExactly("offer-4", "offer-3");
        assertThat(second.items()).extracting(BonusOffer::id).containsExactly("offer-2", "offer-1");
        assertThat(second.next()).isEmpty();
        assertThat(anna.bonus().offers()).hasSize(5);
    }

    @Test
    void an_offer_is_told_of_until_it_no_longer_holds_and_none_is_unless_the_operator_has_some() {
        assertThat(anna.bonus().offers()).isEmpty();
        BonusOffer always = offer("always", Optional.empty());
        BonusOffer spring = offer("spring", Optional.of(MAY));
        operator.offers(always, spring);

        operator.clock().moveTo(MAY.minusNanos(1));
        assertThat(anna.bonus().offers()).containsExactly(spring, always);
        operator.clock().moveTo(MAY);
        assertThat(anna.bonus().offers()).containsExactly(always);
        assertThatThrownBy(() -> operator.offers(spring)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BonusOffer offer(String id, Optional<Instant> until) {
        return new BonusOffer(id, "Invented", Optional.empty(), until);
    }

    @Test
    void a_clock_that_went_back_gives_no_point_back() {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);
        anna.bonus().spend(MINUTES, key("1")).orThrow();

        operator.clock().advance(Duration.ofDays(-100));

        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(60));
        assertThat(anna.bonus().spend(MINUTES, key("2")).orThrow().left()).isEqualTo(Points.of(20));
    }

    @Test
    void no_points_at_all_do_not_come_in() {
        assertThatThrownBy(() -> operator.subscriber(ANNA).points(0, PointSource.TELECOM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> operator.subscriber(ANNA).points(-1, PointSource.TELECOM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CatalogueItem item(String id, RewardKind kind, Quantity quantity, long price) {
        return new CatalogueItem(id, kind, quantity, Points.of(price), Optional.empty());
    }

    private static CatalogueItem at(long price) {
        return new CatalogueItem(
                MINUTES.id(), MINUTES.kind(), MINUTES.quantity(), Points.of(price), MINUTES.lifetime());
    }
}
