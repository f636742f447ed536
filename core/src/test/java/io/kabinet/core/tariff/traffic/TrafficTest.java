package io.kabinet.core.tariff.traffic;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private static final TrafficPackage ONE =
            new TrafficPackage("1gb", Quantity.of(1L << 30, Unit.BYTES), Stated.of(rub("100.00")));
    private static final TrafficPackage FIVE =
            new TrafficPackage("5gb", Quantity.of(5L << 30, Unit.BYTES), Stated.notStated());
    private static final TrafficChoice CHOICE = new TrafficChoice(List.of(ONE, FIVE));

    @Test
    void an_amount_of_traffic_is_chosen_at_its_price_if_one_is_stated() {
        assertThat(chosen("1gb", Optional.of("5gb"))).isEqualTo(ONE);
        assertThat(chosen("5gb", Optional.empty()).price()).isEqualTo(Stated.notStated());
    }

    @Test
    void only_what_is_offered_and_not_there_already_can_be_chosen() {
        assertThat(reasons("5gb", "5gb"))
                .containsExactly(
                        Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_SAME).with("package", "5gb"));
        assertThat(reasons("9gb", "9gb"))
                .containsExactly(
                        Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_NOT_OFFERED)
                                .with("package", "9gb"),
                        Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_SAME).with("package", "9gb"));
    }

    @Test
    void packages_that_cannot_be_true_are_refused() {
        assertThatThrownBy(() -> new TrafficChoice(List.of(ONE, ONE))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrafficPackage("m", Quantity.of(1, Unit.SECONDS), Stated.notStated()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrafficPackage("m", Quantity.of(1, Unit.BYTES), Stated.of(rub("-0.01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_traffic_used_is_summed_over_days_with_both_ends() {
        LocalDate first = LocalDate.parse("2026-02-27");
        TrafficStatistics used = new TrafficStatistics(
                new TreeMap<>(Map.of(first, 1L, first.plusDays(1), 10L, first.plusDays(2), 100L)));
        assertThat(used.usedOn(DateSpan.of(first.plusDays(1), first.plusDays(2))))
                .isEqualTo(Quantity.of(110, Unit.BYTES));
        assertThat(used.usedOn(DateSpan.ALWAYS)).isEqualTo(Quantity.of(111, Unit.BYTES));
        assertThat(used.usedOn(DateSpan.from(first.plusDays(3)))).isEqualTo(Quantity.of(0, Unit.BYTES));
        assertThatThrownBy(() -> new TrafficStatistics(new TreeMap<>(Map.of(first, -1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TrafficPackage chosen(String id, Optional<String> current) {
        return CHOICE.choose(id, current).match(TrafficChoiceDecision.Granted::chosen, refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    private static List<Reason> reasons(String id, String current) {
        return CHOICE.choose(id, Optional.of(current))
                .match(granted -> List.of(), TrafficChoiceDecision.Refused::reasons);
    }
}
