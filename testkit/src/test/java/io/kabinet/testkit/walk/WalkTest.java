package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.testkit.Seeds;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever three subscribers do for years, all adds up after every step; one walk alone with {@code -Dkabinet.seed=…}. */
class WalkTest {

    private static final int STEPS = 200;
    private static final int SOME = 40;
    private static final int MANY = 1_000;

    @Test
    void no_law_is_broken_on_some_walks_and_every_operation_is_met() {
        Map<String, Tally> tallies = walk(SOME);

        if (System.getProperty("kabinet.seed") == null) {
            assertThat(tallies.keySet()).containsAll(operations());
        }
    }

    @Test
    @Tag("long")
    void no_law_is_broken_on_a_thousand_walks_and_every_operation_is_done() {
        Map<String, Tally> tallies = walk(MANY);

        tallies.values().removeIf(tally -> tally.confirmed == 0);
        if (System.getProperty("kabinet.seed") == null) {
            assertThat(tallies.keySet())
                    .as("operations that were confirmed; one that is not needs a way in which it is meant")
                    .containsAll(operations());
        }
    }

    private static Map<String, Tally> walk(int walks) {
        Map<String, Tally> tallies = new TreeMap<>();
        Tally all = new Tally();
        Seeds.forEach(walks, random -> {
            Walk walk = new Walk(random.nextLong(), Flaw.NONE);
            Course course = walk.walk(STEPS, step -> true);
            course.violation().ifPresent(broken -> {
                throw new AssertionError(Shortest.of(walk, course).told(), broken);
            });
            assertThat(course.steps()).isEqualTo(STEPS);
            course.tallies().forEach((kind, tally) -> {
                tallies.computeIfAbsent(kind, missing -> new Tally()).add(tally);
                all.add(tally);
            });
        });
        System.out.println(
                "walks " + walks + " of " + STEPS + " steps, operations " + all.all() + ": " + all + "; violations 0");
        assertThat(all.confirmed).isGreaterThan(all.all() / 3);
        return tallies;
    }

    private static Set<String> operations() {
        try (Town town = Towns.of(Market.RUSSIA, Instant.EPOCH)) {
            return town.inside().operations().stream()
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
