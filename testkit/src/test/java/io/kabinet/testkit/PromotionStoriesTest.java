package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.somebodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.core.market.Market;
import io.kabinet.core.promotion.Promotion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A subscriber hears of the promotions that hold now, where the number is. */
class PromotionStoriesTest {

    private static final Instant NINE = Instant.parse(Stories.MORNING);
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Promotion EVERYWHERE = new Promotion(
            "everywhere", "Везде", "Скидка", Optional.of(NINE), Optional.of(TEN), Set.of(Market.values()));
    private static final Promotion BELARUS =
            new Promotion("belarus", "Беларусь", "Скидка", Optional.empty(), Optional.empty(), Set.of(Market.BELARUS));

    @Test
    void there_are_none_unless_the_operator_tells_of_some() {
        assertThat(signedIn(Stories.russia()).promotions().current().all()).isEmpty();
    }

    @Test
    void those_of_the_own_market_are_told_while_they_hold() {
        assertThat(told(Stories.belarus(), NINE)).containsExactly(BELARUS, EVERYWHERE);
        assertThat(told(Stories.belarus(), TEN.minusNanos(1))).containsExactly(BELARUS, EVERYWHERE);
        assertThat(told(Stories.belarus(), TEN)).containsExactly(BELARUS);
        assertThat(told(Stories.russia(), NINE)).containsExactly(EVERYWHERE);
        assertThat(told(Stories.russia(), NINE.minusNanos(1))).isEmpty();
    }

    private static List<Promotion> told(InMemoryOperator operator, Instant moment) {
        operator.promotes(BELARUS, EVERYWHERE);
        operator.clock().moveTo(moment);
        return signedIn(operator).promotions().current().all();
    }

    private static Kabinet signedIn(InMemoryOperator operator) {
        return operator.signedIn(
                operator.client(), somebodyOf(operator.rulebook().market()));
    }
}
