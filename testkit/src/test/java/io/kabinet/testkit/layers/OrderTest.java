package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.FRESH;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.CallReport;
import io.kabinet.client.transport.CallReport.Ending;
import io.kabinet.client.transport.RateLimit;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * The layers lie in this order: deadline, session keeper, retry, rate limit, log. Each test fails if two change places.
 *
 * <p>Intents lie between the deadline and the session keeper, where there are any: {@link IntentsTest}.
 */
class OrderTest {

    private final HandTicker ticker = new HandTicker();
    private final List<CallReport> heard = new ArrayList<>();

    @Test
    void the_deadline_lies_above_the_session_keeper_so_a_renewal_takes_from_the_time_of_the_call() {
        Script operator = new Script().keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);
        var slow = new BendableTransport(operator).delays(Duration.ofSeconds(4));
        CompletableFuture<Outcome<Integer>> answer =
                client(slow, ticker).build().resume(OLD).send(SHOW).toCompletableFuture();

        ticker.advance(Duration.ofSeconds(8));
        assertThat(operator.calls()).hasSize(3);
        assertThat(operator.calls().get(2).deadline().left()).isEqualTo(Duration.ofSeconds(2));

        ticker.advance(Duration.ofMillis(2_050));
        assertThat(answer).isCompletedWithValue(Tally.unknown(Cause.DEADLINE));
    }

    @Test
    void the_session_keeper_lies_above_retry_so_a_new_session_has_all_attempts_before_it() {
        Script operator = new Script()
                .keeps(Cause.BUSY)
                .keeps(Cause.SESSION_OVER)
                .confirms(FRESH)
                .keeps(Cause.BUSY)
                .confirms(7);
        Kabinet anna = client(operator, ticker).attempts(2).build().resume(OLD);

        assertThat(anna.perform(ADD)).isEqualTo(Outcome.confirmed(7));
    }

    @Test
    void retry_lies_above_the_rate_limit_so_each_attempt_takes_a_place() {
        Script operator = new Script().keeps(Cause.BUSY).confirms(7);

        assertThat(limited(operator).perform(ADD)).isEqualTo(Outcome.confirmed(7));
        assertThat(ticker.nanoTime()).isEqualTo(Duration.ofSeconds(3).toNanos());
    }

    @Test
    void retry_lies_above_the_rate_limit_so_a_repetition_that_gets_no_place_is_not_sent() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        assertThat(limited(operator).perform(ADD)).isEqualTo(notSent(Cause.RATE_LIMIT));
        assertThat(operator.calls()).hasSize(4);
    }

    @Test
    void the_rate_limit_lies_above_the_log_so_what_gets_no_place_is_no_attempt_and_waiting_takes_no_time_of_one() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        limited(operator).perform(ADD);

        CallReport none = CallReport.of(ADD, notSent(Cause.BUSY), Duration.ZERO);
        assertThat(none.ending()).isEqualTo(Ending.NOT_SENT);
        assertThat(heard).containsExactly(none, none, none, none);
    }

    private KabinetClient limited(Script operator) {
        return client(operator, ticker)
                .rateLimit(new RateLimit(1, Duration.ofSeconds(3)))
                .attempts(10)
                .listener(heard::add)
                .build();
    }
}
