package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Anna has points, spends some and gives some away; Boris claims one gift and forgets another. */
final class PointsChapter {

    private static final Instant LAPSE = Instant.parse("2026-04-15T09:00:00Z");

    private final Day day;
    private final Kabinet anna;
    private final Kabinet boris;

    PointsChapter(Day day, Kabinet anna) {
        this.day = day;
        this.anna = anna;
        this.boris = day.operator().signedIn(day.client(), day.cast().boris());
    }

    void tell(Ahead ahead) {
        day.diary().chapter("points");
        day.later(Duration.ofHours(19));
        day.operator()
                .subscriber(anna.number())
                .points(150, PointSource.TELECOM, LAPSE)
                .points(50, PointSource.SHOP);
        points();
        CatalogueItem item = anna.bonus().catalogue().items().get(0);
        day.diary()
                .note(
                        "spend",
                        anna.bonus().spend(item, day.key("minutes")),
                        "spent",
                        spent -> Stream.of(spent.price(), spent.item(), spent.left()));
        GiftOffered first = give("gift-1", 60).orThrow();
        day.later(Duration.ofMinutes(5));
        claim("claim-wrong", first, Secret.of("none"));
        claim("claim", first, code());
        GiftOffered second = give("gift-2", 30).orThrow();
        Secret forgotten = code();
        ahead.at(second.claimableBefore().orElseThrow(), this::points, () -> claim("claim", second, forgotten));
        ahead.at(anna.bonus().summary().nextLapse().orElseThrow().at(), this::points);
    }

    private Outcome<GiftOffered> give(String key, long points) {
        return day.diary()
                .note(
                        "give",
                        anna.bonus().gift(boris.number(), Points.of(points), day.key(key)),
                        "offered",
                        gift -> Stream.of(
                                gift.points(),
                                gift.left(),
                                gift.claimableBefore().orElseThrow()));
    }

    private void claim(String step, GiftOffered gift, Secret code) {
        day.diary()
                .note(
                        step,
                        boris.bonus().claim(gift.gift(), code),
                        "claimed",
                        claimed -> Stream.of(claimed.points(), claimed.balance()));
    }

    /** What Boris reads in the latest SMS. */
    private Secret code() {
        return day.operator().inbox(boris.number()).lastCode();
    }

    private void points() {
        day.diary()
                .note(
                        "look-points",
                        anna.await(new ReadBonus(anna.number())),
                        "points",
                        summary -> Stream.of(summary.balance()));
    }
}
