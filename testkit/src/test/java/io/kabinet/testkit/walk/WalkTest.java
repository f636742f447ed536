package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.testkit.Seeds;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever three subscribers do for years, all adds up after every step. */
class WalkTest {

    private static final int STEPS = 200;

    @Test
    void no_law_is_broken_on_some_walks() {
        walk(40);
    }

    @Test
    @Tag("long")
    void no_law_is_broken_on_a_thousand_walks() {
        walk(1_000);
    }

    private static void walk(int walks) {
        Map<String, Tally> tallies = new TreeMap<>();
        Tally all = new Tally();
        int[] count = {0, 0};
        Seeds.forEach(walks, random -> {
            Walk walk = new Walk(random.nextLong(), Flaw.NONE);
            Course course = walk.walk(STEPS, step -> true);
            course.violation().ifPresent(broken -> {
                throw new AssertionError(Shortest.of(walk, course).told(), broken);
            });
            count[0]++;
            count[1] += course.steps();
            course.tallies().forEach((kind, tally) -> {
                tallies.computeIfAbsent(kind, missing -> new Tally()).add(tally);
                all.add(tally);
            });
        });
        System.out.println("walks " + count[0] + ", steps " + count[1] + ", operations " + all.all() + ": " + all
                + "; violations 0");
        tallies.forEach((kind, tally) -> System.out.println(kind + " " + tally));
    }
}
