package io.kabinet.core.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.market.Market;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionsTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-01T00:00:00Z");

    private static Promotion promotion(String id, Optional<Instant> from, Optional<Instant> until, Market... markets) {
        return new Promotion(id, "Весна", "Скидка\nна всё", from, until, Set.of(markets));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59.999999999Z, false, true",
        "2026-03-01T00:00:00Z, true, true",
        "2026-03-31T23:59:59.999999999Z, true, true",
        "2026-04-01T00:00:00Z, false, false"
    })
    void a_promotion_holds_from_its_first_moment_until_its_last(Instant now, boolean both, boolean untilOnly) {
        assertThat(promotion("p", Optional.of(FROM), Optional.of(UNTIL), Market.BELARUS)
                        .isActiveAt(now))
                .isEqualTo(both);
        assertThat(promotion("p", Optional.empty(), Optional.of(UNTIL), Market.BELARUS)
                        .isActiveAt(now))
                .isEqualTo(untilOnly);
        assertThat(promotion("p", Optional.empty(), Optional.empty(), Market.BELARUS)
                        .isActiveAt(now))
                .isTrue();
    }

    @Test
    void one_reads_those_that_hold_now_in_ones_market_in_the_operators_order() {
        Promotion both = promotion("both", Optional.empty(), Optional.empty(), Market.RUSSIA, Market.BELARUS);
        Promotion spring = promotion("spring", Optional.of(FROM), Optional.of(UNTIL), Market.BELARUS);
        Promotion russian = promotion("russian", Optional.of(FROM), Optional.empty(), Market.RUSSIA);
        Promotions promotions = new Promotions(List.of(spring, both, russian));

        assertThat(promotions.activeAt(FROM, Market.BELARUS)).containsExactly(spring, both);
        assertThat(promotions.activeAt(UNTIL, Market.BELARUS)).containsExactly(both);
        assertThat(promotions.activeAt(UNTIL, Market.RUSSIA)).containsExactly(both, russian);
    }

    @Test
    void what_cannot_be_is_refused() {
        Promotion one = promotion("p", Optional.empty(), Optional.empty(), Market.RUSSIA);
        assertThatIllegalArgumentException().isThrownBy(() -> new Promotions(List.of(one, one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promotion("p", Optional.of(FROM), Optional.of(FROM), Market.RUSSIA))
                .withMessageContaining("until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promotion("p", Optional.empty(), Optional.empty()))
                .withMessageContaining("markets");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Promotion("p", "t", " ", Optional.empty(), Optional.empty(), Set.of(Market.RUSSIA)));
    }
}
