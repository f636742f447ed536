package io.kabinet.testkit.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the wire and the operator in memory agree on who needs no session. */
class WaysInTest {

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");

    static List<Golden> golden() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void without_a_session_an_operation_is_sent_if_and_only_if_the_table_says_so(Golden golden) throws Unreadable {
        Operation<?> operation = golden.endpoint().form().read(golden.sent());
        if (operation instanceof RenewSession renew) {
            // What renews has to be a good one, or it would be over whatever the table says.
            operation = new RenewSession(
                    renew.of(), operator.openSession(renew.of()).renewal().orElseThrow());
        }

        boolean over = send(operation).equals(Outcome.notSent(Why.of(Cause.SESSION_OVER)));

        assertThat(over).isEqualTo(golden.endpoint().needsSession());
    }

    private <R> Outcome<R> send(Operation<R> operation) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10), operator.ticker());
        return operator.transport()
                .send(new Call<>(operation, deadline, Optional.empty(), new CancelSignal()))
                .toCompletableFuture()
                .join();
    }
}
