package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.client;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator that asks to be left alone for a while is left alone, for as long as the call has time. */
class RetryAfterTest {

    private final HandTicker ticker = new HandTicker();
    private final List<Long> times = new ArrayList<>();

    @Test
    void an_operator_that_asks_for_a_pause_is_asked_again_after_it() {
        perform(notSent(Duration.ofSeconds(3)));

        assertThat(times).containsExactly(0L, 3_000L, 6_000L);
    }

    @Test
    void a_doubt_waits_as_well() {
        perform(Outcome.unknown(ADD, Why.of(Cause.OPERATOR_FAILED).after(Duration.ofSeconds(3))));

        assertThat(times).containsExactly(0L, 3_000L, 6_000L);
    }

    @Test
    void a_pause_that_is_shorter_than_the_own_wait_changes_nothing() {
        perform(notSent(Duration.ofMillis(1)));

        assertThat(times).containsExactly(0L, 100L, 300L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT9.999S", "PT0.1S", "PT5S"})
    void a_pause_that_ends_before_the_deadline_is_waited_for(Duration pause) {
        perform(notSent(pause));

        assertThat(times).hasSizeGreaterThan(1).startsWith(0L, pause.toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT10S", "PT10.001S", "PT24H", "PT1000000000000000H"})
    void a_pause_to_the_deadline_or_past_it_is_not_waited_for(Duration pause) {
        Outcome<Integer> outcome = perform(notSent(pause));

        assertThat(times).containsExactly(0L);
        assertThat(ticker.nanoTime()).isZero();
        assertThat(outcome).isEqualTo(notSent(pause));
    }

    private Outcome<Integer> perform(Outcome<Integer> answer) {
        BendableTransport operator = new BendableTransport(new Script()).instead(call -> {
            times.add(ticker.nanoTime() / 1_000_000);
            return CompletableFuture.completedFuture(answer);
        });
        return client(operator, ticker).deadline(Duration.ofSeconds(10)).build().perform(ADD);
    }

    private static Outcome<Integer> notSent(Duration pause) {
        return Outcome.notSent(Why.of(Cause.BUSY).after(pause));
    }
}
