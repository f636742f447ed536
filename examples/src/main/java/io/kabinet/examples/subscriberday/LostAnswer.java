package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.bonus.programme.CatalogueItem;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The operator's answer does not arrive, however often the client asks; later it finds out what happened. */
final class LostAnswer {

    private static final int MORE_THAN_THE_CLIENT_REPEATS = 3;

    private final Day day;
    private final Kabinet anna;

    LostAnswer(Day day, Kabinet anna) {
        this.day = day;
        this.anna = anna;
    }

    void tell() {
        day.diary().chapter("lost-answer");
        day.later(Duration.ofHours(1));
        CatalogueItem item = anna.bonus().catalogue().items().get(1);
        RequestKey key = day.key("sms-100");
        day.operator()
                .faults()
                .on(SpendPoints.class)
                .times(MORE_THAN_THE_CLIENT_REPEATS)
                .loseNextAnswer();
        Outcome<PointsSpent> lost = note("spend-lost", anna.bonus().spend(item, key));
        day.later(Duration.ofMinutes(5));
        unknown(lost).ifPresent(doubt -> note("resolve", anna.resolve(doubt)));
        note("spend-repeated", anna.bonus().spend(item, key));
        day.diary()
                .note(
                        "look-points",
                        anna.await(new ReadBonus(anna.number())),
                        "points",
                        summary -> Stream.of(summary.balance()));
    }

    private Outcome<PointsSpent> note(String step, Outcome<PointsSpent> outcome) {
        return day.diary().note(step, outcome, "spent", spent -> Stream.of(spent.price(), spent.item(), spent.left()));
    }

    private static <R> Optional<Outcome.Unknown<R>> unknown(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> Optional.empty(), rejected -> Optional.empty(), notSent -> Optional.empty(), Optional::of);
    }
}
