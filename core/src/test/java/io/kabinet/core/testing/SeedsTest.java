package io.kabinet.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void the_seeds_are_the_same_on_every_run_and_differ_from_each_other() {
        assertThat(Seeds.seeds(null, 1_000).toArray())
                .containsExactly(Seeds.seeds(null, 1_000).toArray())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_replayed_seed_runs_alone() {
        assertThat(Seeds.seeds("-42", 1_000).toArray()).containsExactly(-42);
    }

    @Test
    void a_mistyped_seed_is_not_taken_for_a_full_run() {
        assertThatThrownBy(() -> Seeds.seeds("4z2", 1_000)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void the_same_seed_gives_the_same_case() {
        List<Integer> drawn = new ArrayList<>();
        Seeds.run(LongStream.of(7, 7), random -> drawn.add(random.nextInt()));
        assertThat(drawn).hasSize(2);
        assertThat(drawn.get(0)).isEqualTo(drawn.get(1));
    }

    @Test
    void a_failed_assertion_names_its_seed_and_how_to_replay_it() {
        AssertionError broken = new AssertionError("2 is not 3");
        assertThatThrownBy(() -> Seeds.run(LongStream.of(-5), random -> {
                    throw broken;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("seed=-5 replay with -Dkabinet.seed=-5: 2 is not 3")
                .hasCause(broken);
    }

    @Test
    void an_exception_in_the_story_names_its_seed_too() {
        assertThatThrownBy(() -> Seeds.run(LongStream.of(9), random -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed=9 replay with")
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
