package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.CallListener;
import io.kabinet.client.transport.CallReport;
import io.kabinet.client.transport.CallReport.Ending;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.logging.CapturedLog;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogTest {

    private final HandTicker ticker = new HandTicker();
    private final List<CallReport> heard = new ArrayList<>();
    private final Logged logged = new Logged(ANNA, RequestKey.of("a-key"));

    /** A name that no other test logs. */
    private record Logged(Msisdn of, RequestKey key) implements Change<Integer> {}

    @Test
    void each_attempt_is_reported_once_with_its_ending() {
        Script operator = new Script()
                .keeps(Cause.BUSY)
                .loses(Cause.CONNECTION_LOST)
                .confirms(7)
                .rejects(NO);
        KabinetClient client = client(operator, ticker).listener(heard::add).build();

        client.perform(logged);
        client.perform(logged);

        assertThat(heard)
                .containsExactly(
                        report(Ending.NOT_SENT, List.of(), Optional.of(Cause.BUSY)),
                        report(Ending.UNKNOWN, List.of(), Optional.of(Cause.CONNECTION_LOST)),
                        report(Ending.CONFIRMED, List.of(), Optional.empty()),
                        report(Ending.REJECTED, List.of("TALLY_IS_FULL"), Optional.empty()));
    }

    @Test
    void a_report_tells_how_long_the_attempt_took() {
        var slow = new BendableTransport(new Script().confirms(7)).delays(Duration.ofMillis(1_234));
        client(slow, ticker).listener(heard::add).build().send(logged);

        ticker.advance(Duration.ofSeconds(5));

        assertThat(heard).singleElement().extracting(CallReport::took).isEqualTo(Duration.ofMillis(1_234));
    }

    @Test
    void each_attempt_is_logged_once_and_a_doubt_as_a_warning() {
        record OnlyHere(Msisdn of, RequestKey key) implements Change<Integer> {}
        Script operator = new Script()
                .keeps(Cause.BUSY)
                .loses(Cause.CONNECTION_LOST)
                .confirms(7)
                .rejects(NO);
        KabinetClient client = client(operator, ticker).build();

        client.perform(new OnlyHere(ANNA, logged.key()));
        client.perform(new OnlyHere(ANNA, logged.key()));

        assertThat(CapturedLog.lines())
                .filteredOn(line -> line.contains("OnlyHere"))
                .containsExactly(
                        "DEBUG io.kabinet.client OnlyHere for +7 900 ***-**-01: NOT_SENT BUSY after 0 ms",
                        "WARN io.kabinet.client OnlyHere for +7 900 ***-**-01: UNKNOWN CONNECTION_LOST after 0 ms",
                        "DEBUG io.kabinet.client OnlyHere for +7 900 ***-**-01: CONFIRMED after 0 ms",
                        "DEBUG io.kabinet.client OnlyHere for +7 900 ***-**-01: REJECTED [TALLY_IS_FULL] after 0 ms");
    }

    @Test
    void a_listener_that_throws_harms_nothing() {
        for (CallListener wrong : List.<CallListener>of(
                report -> {
                    throw new IllegalStateException("listener");
                },
                report -> {
                    throw new AssertionError("listener");
                })) {
            Script operator = new Script().keeps(Cause.BUSY).confirms(7).keeps(Cause.CLOSED);
            KabinetClient client = client(operator, ticker).listener(wrong).build();

            assertThat(client.perform(logged)).isEqualTo(Outcome.confirmed(7));
            assertThat(client.perform(logged)).isEqualTo(notSent(Cause.CLOSED));
        }
    }

    @Test
    void a_bug_of_the_transport_ends_no_attempt_and_is_not_reported() {
        Script operator = new Script().breaks(new IllegalStateException("bug"));
        KabinetClient client = client(operator, ticker).listener(heard::add).build();

        assertThatIllegalStateException().isThrownBy(() -> client.perform(logged));
        assertThat(heard).isEmpty();
    }

    private static CallReport report(Ending ending, List<String> codes, Optional<Cause> cause) {
        return new CallReport("Logged", ending, codes, cause, Duration.ZERO);
    }
}
