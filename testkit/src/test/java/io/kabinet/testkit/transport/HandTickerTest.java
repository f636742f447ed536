package io.kabinet.testkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandTickerTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HandTicker ticker = new HandTicker();
    private final List<String> rung = new ArrayList<>();

    @Test
    void time_stands_until_it_is_moved() {
        assertThat(ticker.nanoTime()).isZero();

        ticker.advance(SECOND);

        assertThat(ticker.nanoTime()).isEqualTo(1_000_000_000L);
    }

    @Test
    void time_does_not_run_back() {
        assertThatIllegalArgumentException().isThrownBy(() -> ticker.advance(Duration.ofNanos(-1)));
    }

    @Test
    void an_alarm_rings_at_its_time_and_not_a_moment_before() {
        ticker.alarm(SECOND, () -> rung.add("alarm"));

        ticker.advance(SECOND.minusNanos(1));
        assertThat(rung).isEmpty();

        ticker.advance(Duration.ofNanos(1));
        assertThat(rung).containsExactly("alarm");

        ticker.advance(SECOND);
        assertThat(rung).hasSize(1);
    }

    @Test
    void an_alarm_without_a_wait_rings_at_once() {
        ticker.alarm(Duration.ZERO, () -> rung.add("now"));
        ticker.alarm(SECOND.negated(), () -> rung.add("before"));

        assertThat(rung).containsExactly("now", "before");
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void alarms_ring_in_the_order_of_their_times_each_at_its_own() {
        ticker.alarm(SECOND.multipliedBy(2), () -> rung.add("second at " + ticker.nanoTime()));
        ticker.alarm(SECOND, () -> rung.add("first at " + ticker.nanoTime()));

        ticker.advance(SECOND.multipliedBy(3));

        assertThat(rung).containsExactly("first at 1000000000", "second at 2000000000");
        assertThat(ticker.nanoTime()).isEqualTo(3_000_000_000L);
    }

    @Test
    void alarms_of_one_time_ring_in_the_order_in_which_they_were_set() {
        ticker.alarm(SECOND, () -> rung.add("first"));
        ticker.alarm(SECOND, () -> rung.add("second"));

        ticker.advance(SECOND);

        assertThat(rung).containsExactly("first", "second");
    }

    @Test
    void an_alarm_that_is_called_off_does_not_ring_even_if_another_calls_it_off_on_the_way() {
        Ticker.Alarm later = ticker.alarm(SECOND.multipliedBy(2), () -> rung.add("later"));
        ticker.alarm(SECOND, later::callOff);

        ticker.advance(SECOND.multipliedBy(3));
        later.callOff();

        assertThat(rung).isEmpty();
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void calling_one_off_leaves_its_twin_alone() {
        Runnable same = () -> rung.add("twin");
        ticker.alarm(SECOND, same);
        ticker.alarm(SECOND, same).callOff();

        ticker.advance(SECOND);

        assertThat(rung).containsExactly("twin");
    }

    @Test
    void an_alarm_that_is_set_on_the_way_rings_on_the_way() {
        ticker.alarm(SECOND, () -> ticker.alarm(SECOND, () -> rung.add("inner")));

        ticker.advance(SECOND.multipliedBy(2));

        assertThat(rung).containsExactly("inner");
    }

    @Test
    void a_pause_is_over_at_once_and_moves_the_time_past_alarms() {
        ticker.alarm(SECOND, () -> rung.add("alarm"));

        ticker.pause(SECOND.multipliedBy(2), () -> rung.add("pause"));

        assertThat(rung).containsExactly("alarm", "pause");
        assertThat(ticker.nanoTime()).isEqualTo(2_000_000_000L);
    }

    @Test
    void a_pause_of_zero_or_less_moves_nothing() {
        ticker.pause(Duration.ZERO, () -> rung.add("zero"));
        ticker.pause(SECOND.negated(), () -> rung.add("less"));

        assertThat(rung).containsExactly("zero", "less");
        assertThat(ticker.nanoTime()).isZero();
    }

    @Test
    void a_pause_that_is_held_lasts_until_the_time_is_moved_and_can_be_called_off() {
        HandTicker holding = HandTicker.holdingPauses();
        holding.pause(SECOND, () -> rung.add("over"));
        Ticker.Alarm off = holding.pause(SECOND, () -> rung.add("called off"));
        assertThat(holding.pending()).isEqualTo(2);

        off.callOff();
        holding.advance(SECOND);

        assertThat(rung).containsExactly("over");
    }

    @Test
    void time_moves_to_a_deadline_and_not_back_to_one() {
        Deadline far = Deadline.in(SECOND.multipliedBy(2), ticker);
        Deadline near = Deadline.in(SECOND, ticker);

        ticker.advanceTo(far);
        ticker.advanceTo(near);

        assertThat(ticker.nanoTime()).isEqualTo(2_000_000_000L);
        assertThat(far.hasPassed()).isTrue();
    }

    @Test
    void a_wait_beyond_all_counting_is_only_very_far_away() {
        ticker.alarm(Duration.ofSeconds(Long.MAX_VALUE), () -> rung.add("never"));

        ticker.advance(Duration.ofDays(36_499));

        assertThat(rung).isEmpty();
        assertThat(ticker.pending()).isEqualTo(1);
    }

    @Test
    void each_alarm_rings_once_however_many_threads_move_the_time() throws InterruptedException, ExecutionException {
        AtomicInteger rings = new AtomicInteger();
        for (int i = 1; i <= 1_000; i++) {
            ticker.alarm(Duration.ofMillis(i), rings::incrementAndGet);
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> moves = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                moves.add(threads.submit(() -> ticker.advance(SECOND)));
            }
            for (Future<?> move : moves) {
                move.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(rings).hasValue(1_000);
        assertThat(ticker.nanoTime()).isBetween(1_000_000_000L, 8_000_000_000L);
    }
}
