package io.kabinet.client.wire;

import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.core.market.Market;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes over the wire about promotions.
 *
 * <p>A market that this version does not know is left out of a promotion's markets, and a promotion of such markets only
 * out of the list; one that names no market at all is wrong.
 */
final class PromotionShapes {

    private static final Shape<Promotions> PROMOTIONS = new Shape<>(
            promotions -> Json.Fields.of("promotions", Json.Items.of(promotions.all(), PromotionShapes::write)),
            json -> new Promotions(
                    Values.needed(json, "promotions", list -> Values.list(list, PromotionShapes::promotion)).stream()
                            .flatMap(Optional::stream)
                            .toList()));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadPromotions.class, Shape.about(ReadPromotions::new), PROMOTIONS, "/v1/promotions/current"));

    private PromotionShapes() {}

    private static Json write(Promotion promotion) {
        return Json.Fields.of("id", promotion.id())
                .and("title", promotion.title())
                .and("text", promotion.text())
                .and("from", promotion.from(), Values::instant)
                .and("until", promotion.until(), Values::instant)
                .and("markets", write(promotion.markets()));
    }

    /** Empty if it is for none of the markets that this version knows. */
    private static Optional<Promotion> promotion(Json json) throws Unreadable {
        Set<Market> markets = Values.needed(json, "markets", PromotionShapes::markets);
        Promotion everywhere = new Promotion(
                Values.needed(json, "id", Values::text),
                Values.needed(json, "title", Values::text),
                Values.needed(json, "text", Values::text),
                Values.stated(json, "from", Values::instant),
                Values.stated(json, "until", Values::instant),
                markets.isEmpty() ? EnumSet.allOf(Market.class) : markets);
        return markets.isEmpty() ? Optional.empty() : Optional.of(everywhere);
    }

    private static Json write(Set<Market> markets) {
        List<Market> sorted = markets.stream().sorted(Comparator.naturalOrder()).toList();
        return Json.Items.of(sorted, market -> new Json.Text(market.name()));
    }

    private static Set<Market> markets(Json json) throws Unreadable {
        List<String> names = Values.list(json, Values::text);
        if (names.isEmpty()) {
            throw Unreadable.because("names no market");
        }
        return Stream.of(Market.values())
                .filter(market -> names.contains(market.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
