package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.testkit.InMemoryOperatorBuilder;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A walk finds what is wrong with an operator, and tells no more of it than is needed. */
class ShortestTest {

    private static final long SEED = 20_270_301;
    private static final int STEPS = 400;

    /** Takes a hundredth of a rouble whenever a service is connected. */
    private static final Flaw THIEF = new Flaw() {
        @Override
        public <R> void after(Operation<R> operation, Outcome<R> outcome, Town town) {
            if (operation instanceof ConnectService && outcome instanceof Outcome.Confirmed) {
                Money there = town.inside().position(operation.of()).cash().balance();
                town.operator().subscriber(operation.of()).balance(there.minusMinor(1));
            }
        }
    };

    /** Writes nothing down of thresholds. */
    private static final Flaw FORGETFUL = new Flaw() {
        @Override
        public <R> void after(Operation<R> operation, Outcome<R> outcome, Town town) {
            if (operation instanceof SetSpendingThreshold && outcome instanceof Outcome.Confirmed) {
                town.inside().forgetLastEntry(operation.of());
            }
        }
    };

    /** Does everything as often as it is told to. */
    private static final Flaw KEYLESS = new Flaw() {
        @Override
        public InMemoryOperatorBuilder settings(InMemoryOperatorBuilder settings) {
            return settings.honouringNoKeys();
        }
    };

    @Test
    void a_thief_is_found_by_a_story_of_the_steps_that_it_takes() {
        Walk walk = new Walk(SEED, THIEF);
        Course course = walk.walk(STEPS, step -> true);

        Course shortest = Shortest.of(walk, course);

        assertThat(shortest.steps()).isLessThan(10).isLessThan(course.steps());
        assertThat(shortest.told())
                .contains("ConnectService[of=+7 900 ***-**-0")
                .contains("-> Confirmed[")
                .contains("then: money is conserved: +7 900 ***-**-0");
    }

    @Test
    void an_entry_that_is_forgotten_is_missed() {
        Walk walk = new Walk(SEED, FORGETFUL);

        Course shortest = Shortest.of(walk, walk.walk(STEPS, step -> true));

        assertThat(shortest.steps()).isLessThan(3);
        assertThat(shortest.told())
                .contains("SetSpendingThreshold")
                .contains("then: what was done is in the archive once, and nothing else is");
    }

    @Test
    void an_operator_that_honours_no_keys_is_found() {
        Walk walk = new Walk(SEED, KEYLESS);

        assertThat(walk.walk(STEPS, step -> true).violation()).isPresent();
    }

    @Test
    void a_walk_out_of_the_same_seed_is_the_same() {
        String told = new Walk(SEED, Flaw.NONE).walk(100, step -> true).told();

        assertThat(new Walk(SEED, Flaw.NONE).walk(100, step -> true).told()).isEqualTo(told);
        assertThat(new Walk(SEED + 1, Flaw.NONE).walk(100, step -> true).told()).isNotEqualTo(told);
    }
}
