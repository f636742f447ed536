package io.kabinet.client.wire;

import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.core.market.Market;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes over the wire about promotions; a market that this version does not know is left out of one's markets. */
final class PromotionShapes {

    private static final Shape<Promotion> PROMOTION = new Shape<>(
            promotion -> Json.Fields.of("id", promotion.id())
                    .and("title", promotion.title())
                    .and("text", promotion.text())
                    .and("from", promotion.from(), Values::instant)
                    .and("until", promotion.until(), Values::instant)
                    .and("markets", PromotionShapes.write(promotion.markets())),
            json -> new Promotion(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "title", Values::text),
                    Values.needed(json, "text", Values::text),
                    Values.stated(json, "from", Values::instant),
                    Values.stated(json, "until", Values::instant),
                    Values.needed(json, "markets", PromotionShapes::markets)));

    private static final Shape<Promotions> PROMOTIONS = new Shape<>(
            promotions -> Json.Fields.of("promotions", Json.Items.of(promotions.all(), PROMOTION.write())),
            json -> new Promotions(Values.needed(json, "promotions", list -> Values.list(list, PROMOTION.read()))));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadPromotions.class, Shape.about(ReadPromotions::new), PROMOTIONS, "/v1/promotions/current"));

    private PromotionShapes() {}

    private static Json write(Set<Market> markets) {
        List<Market> sorted = markets.stream().sorted(Comparator.naturalOrder()).toList();
        return Json.Items.of(sorted, market -> new Json.Text(market.name()));
    }

    private static Set<Market> markets(Json json) throws Unreadable {
        List<String> names = Values.list(json, Values::text);
        return Stream.of(Market.values())
                .filter(market -> names.contains(market.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
