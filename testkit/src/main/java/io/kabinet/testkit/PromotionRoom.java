package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.core.market.Market;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import java.time.Instant;
import java.util.List;

/** What the operator tells of promotions; none unless a test says so. Guarded by the world's lock. */
final class PromotionRoom {

    private final Market market;
    private Promotions promotions = new Promotions(List.of());

    PromotionRoom(Market market) {
        this.market = market;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadPromotions.class, (read, visit) -> Outcome.confirmed(at(visit.now())));
    }

    void tell(Promotions all) {
        promotions = all;
    }

    private Promotions at(Instant now) {
        List<Promotion> active = promotions.activeAt(now, market);
        return new Promotions(active);
    }
}
