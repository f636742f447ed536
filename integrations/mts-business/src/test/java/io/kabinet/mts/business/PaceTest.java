package io.kabinet.mts.business;

import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both windows of a request package hold, and who waits does so within the deadline. */
class PaceTest {

    private static final String BALANCE = "/Bills/CheckBalanceByMSISDN";

    private final HandTicker ticker = HandTicker.holdingPauses();
    private final World world = new World(ticker, RequestPackage.SMALL, false);
    private final List<Long> arrivals = new ArrayList<>();

    PaceTest() {
        world.api.on(BALANCE, asked -> {
            arrivals.add(ticker.nanoTime());
            return FakeApi.json(200, Answers.BALANCE);
        });
    }

    @Test
    void three_go_in_a_second_and_the_fourth_waits() {
        for (int i = 0; i < 4; i++) {
            ask(Duration.ofSeconds(10));
        }
        assertThat(arrivals).hasSize(3);

        ticker.advance(Duration.ofMillis(1_099));
        assertThat(arrivals)
                .as("a little more than a second, for requests arrive unevenly")
                .hasSize(3);
        ticker.advance(Duration.ofMillis(1));
        assertThat(arrivals).hasSize(4);
    }

    @Test
    void a_hundred_at_once_never_are_more_than_three_in_a_second_and_sixty_in_a_minute() {
        for (int i = 0; i < 100; i++) {
            ask(Duration.ofMinutes(5));
        }
        ticker.advance(Duration.ofMinutes(3));

        assertThat(arrivals).hasSize(100);
        for (int i = 0; i < arrivals.size(); i++) {
            assertThat(within(i, Duration.ofSeconds(1))).isLessThanOrEqualTo(3);
            assertThat(within(i, Duration.ofMinutes(1))).isLessThanOrEqualTo(60);
        }
        assertThat(arrivals.get(99))
                .as("and no slower than they may")
                .isLessThan(Duration.ofSeconds(80).toNanos());
    }

    @Test
    void when_the_operator_has_had_enough_those_who_wait_for_their_turn_rest_as_well() {
        world.api.on(BALANCE, asked -> {
            arrivals.add(ticker.nanoTime());
            return arrivals.size() == 4 ? FakeApi.busy("", Duration.ofSeconds(20)) : FakeApi.json(200, Answers.BALANCE);
        });
        for (int i = 0; i < 9; i++) {
            ask(Duration.ofMinutes(1));
        }
        var hasty = world.begin(new ReadBalance(ANNA), Duration.ofSeconds(10));

        ticker.advance(Duration.ofMillis(21_099));
        assertThat(arrivals).hasSize(4);
        assertThat(said(hasty.join())).isEqualTo("not sent RATE_LIMIT");

        ticker.advance(Duration.ofSeconds(3));
        assertThat(arrivals).hasSize(9);
        for (int i = 4; i < arrivals.size(); i++) {
            assertThat(within(i, Duration.ofSeconds(1))).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void who_would_wait_beyond_the_deadline_is_told_at_once_and_takes_no_turn() {
        for (int i = 0; i < 3; i++) {
            ask(Duration.ofSeconds(10));
        }
        var late = world.begin(new ReadBalance(ANNA), Duration.ofMillis(1_100));
        assertThat(said(late.join())).isEqualTo("not sent RATE_LIMIT");

        var inTime = world.begin(new ReadBalance(ANNA), Duration.ofMillis(1_200));
        ticker.advance(Duration.ofMillis(1_100));
        assertThat(inTime.join()).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void who_gives_up_while_waiting_is_not_sent() {
        for (int i = 0; i < 3; i++) {
            ask(Duration.ofSeconds(10));
        }
        CancelSignal cancel = new CancelSignal();
        var waiting = world.begin(new ReadBalance(ANNA), Duration.ofSeconds(10), cancel);
        cancel.cancel();

        assertThat(said(waiting.join())).isEqualTo("not sent CANCELLED");
        ticker.advance(Duration.ofSeconds(5));
        assertThat(arrivals).hasSize(3);
    }

    @Test
    void a_package_has_something_in_it() {
        assertThat(RequestPackage.LARGE).isEqualTo(new RequestPackage(300, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestPackage(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestPackage(1, 0));
    }

    private void ask(Duration time) {
        var unused = world.begin(new ReadBalance(ANNA), time);
    }

    private long within(int first, Duration window) {
        return arrivals.stream()
                .filter(at -> at >= arrivals.get(first) && at - arrivals.get(first) <= window.toNanos())
                .count();
    }
}
