package io.kabinet.core.promotion;

import io.kabinet.core.market.Market;
import java.time.Instant;
import java.util.List;

/**
 * The promotions that an operator tells of.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param all the promotions, in the operator's order, no two with the same id
 */
public record Promotions(List<Promotion> all) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an id is there twice
     */
    public Promotions {
        all = List.copyOf(all);
        if (all.stream().map(Promotion::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("an id is there twice");
        }
    }

    /**
     * Those that hold in a market at a moment.
     *
     * @param now the moment
     * @param market the market
     * @return the promotions in the operator's order
     */
    public List<Promotion> activeAt(Instant now, Market market) {
        return all.stream()
                .filter(promotion -> promotion.markets().contains(market) && promotion.isActiveAt(now))
                .toList();
    }
}
