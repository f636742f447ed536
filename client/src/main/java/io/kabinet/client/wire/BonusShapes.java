package io.kabinet.client.wire;

import io.kabinet.client.bonus.BonusCatalogue;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.bonus.ReadBonusMovements;
import io.kabinet.client.bonus.ReadBonusOffers;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.RewardKind;
import java.util.List;

/** What goes over the wire about points: how many there are, what they buy, how they came and went. */
final class BonusShapes {

    private static final String ROOM = "/v1/bonus/";

    private static final Shape<NextLapse> NEXT_LAPSE = new Shape<>(
            lapse -> Json.Fields.of("points", Values.points(lapse.points())).and("at", Values.instant(lapse.at())),
            json -> new NextLapse(
                    Values.needed(json, "points", Values::points), Values.needed(json, "at", Values::instant)));

    private static final Shape<BonusSummary> SUMMARY = new Shape<>(
            summary -> Json.Fields.of("balance", Values.points(summary.balance()))
                    .and("nextLapse", summary.nextLapse(), NEXT_LAPSE.write()),
            json -> new BonusSummary(
                    Values.needed(json, "balance", Values::points),
                    Values.stated(json, "nextLapse", NEXT_LAPSE.read())));

    /** Whether points came or went is told by the kind: one that this version does not know makes it unreadable. */
    private static final Shape<BonusMovement> MOVEMENT = new Shape<>(
            movement -> Json.Fields.of("kind", movement.kind().name())
                    .and("points", Values.points(movement.points()))
                    .and("why", Reasons.write(movement.why()))
                    .and("at", Values.instant(movement.at())),
            json -> new BonusMovement(
                    Values.needed(json, "kind", kind -> BonusEntry.Kind.valueOf(Values.text(kind))),
                    Values.needed(json, "points", Values::points),
                    Values.needed(json, "why", Reasons::reason),
                    Values.needed(json, "at", Values::instant)));

    /** Kinds of rewards are words of the operator's, shown and not computed with: any are kept. */
    private static final Shape<CatalogueItem> ITEM = new Shape<>(
            item -> Json.Fields.of("id", item.id())
                    .and("kind", item.kind().name())
                    .and("quantity", Quantities.write(item.quantity()))
                    .and("price", Values.points(item.price()))
                    .and("lifetime", item.lifetime(), lifetime -> new Json.Text(lifetime.toString())),
            json -> new CatalogueItem(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "kind", kind -> new RewardKind(Values.text(kind))),
                    Values.needed(json, "quantity", Quantities::read),
                    Values.needed(json, "price", Values::points),
                    Values.stated(json, "lifetime", Values::period)));

    private static final Shape<BonusCatalogue> CATALOGUE = new Shape<>(
            catalogue -> Json.Fields.of("items", Json.Items.of(catalogue.items(), ITEM.write())),
            json -> new BonusCatalogue(Values.needed(json, "items", list -> Values.list(list, ITEM.read()))));

    private static final Shape<BonusOffer> OFFER = new Shape<>(
            offer -> Json.Fields.of("id", offer.id())
                    .and("title", offer.title())
                    .and("text", offer.text(), Json.Text::new)
                    .and("until", offer.until(), Values::instant),
            json -> new BonusOffer(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "title", Values::text),
                    Values.stated(json, "text", Values::text),
                    Values.stated(json, "until", Values::instant)));

    private static final Shape<SpendPoints> SPEND = new Shape<>(
            spend -> Shape.of(spend)
                    .and("item", spend.item())
                    .and("price", Values.points(spend.price()))
                    .and("key", spend.key().text()),
            json -> new SpendPoints(
                    Shape.of(json),
                    Values.needed(json, "item", Values::text),
                    Values.needed(json, "price", Values::points),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<PointsSpent> SPENT = new Shape<>(
            spent -> Json.Fields.of("item", spent.item())
                    .and("price", Values.points(spent.price()))
                    .and("left", Values.points(spent.left()))
                    .and("usableBefore", spent.usableBefore(), Values::instant),
            json -> new PointsSpent(
                    Values.needed(json, "item", Values::text),
                    Values.needed(json, "price", Values::points),
                    Values.needed(json, "left", Values::points),
                    Values.stated(json, "usableBefore", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadBonus.class, Shape.about(ReadBonus::new), SUMMARY, ROOM + "summary"),
            Line.inside(ReadBonusCatalogue.class, Shape.about(ReadBonusCatalogue::new), CATALOGUE, ROOM + "catalogue"),
            Line.inside(
                    ReadBonusMovements.class,
                    Pages.from(ReadBonusMovements::from, ReadBonusMovements::new),
                    Pages.of(MOVEMENT),
                    ROOM + "movements"),
            Line.inside(
                    ReadBonusOffers.class,
                    Pages.from(ReadBonusOffers::from, ReadBonusOffers::new),
                    Pages.of(OFFER),
                    ROOM + "offers"),
            Line.inside(SpendPoints.class, SPEND, SPENT, ROOM + "spend"));

    private BonusShapes() {}
}
