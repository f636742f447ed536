package io.kabinet.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.testkit.transport.HandTicker;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A thousand calls to a server that is dead do not bury it: what is counted has arrived at real sockets. */
class DeadServerTest {

    private static final int CALLS = 1_000;
    private static final int MOST = 1_100;

    private final HandTicker ticker = new HandTicker();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void a_server_that_reads_and_closes() {
        try (TinyOperator dead = TinyOperator.that((request, client) -> {})) {
            assertThat(endings(dead.address())).containsOnly("UNKNOWN CONNECTION_LOST");

            assertThat(dead.requests()).hasSize(MOST);
        }
    }

    @Test
    void a_server_that_stays_silent() {
        try (TinyOperator dead = TinyOperator.that((request, client) -> {
            ticker.advance(Calls.LONG);
            int unused = client.getInputStream().read();
        })) {
            assertThat(endings(dead.address())).containsOnly("UNKNOWN DEADLINE");

            assertThat(dead.requests()).hasSize(CALLS);
        }
    }

    /** Nothing arrives where nobody listens; what is counted is how often somebody knocked. */
    @Test
    void a_server_that_refuses() {
        try (TinyOperator operator = TinyOperator.answering("");
                FaultProxy dead = FaultProxy.to(operator.address())) {
            dead.refuse();

            assertThat(endings(dead.address())).containsOnly("NOT_SENT NO_CONNECTION");

            assertThat(attempts).hasValue(MOST);
            assertThat(dead.arrivals()).isZero();
        }
    }

    @Test
    void a_gateway_that_has_lost_its_operator() {
        try (TinyOperator gateway =
                TinyOperator.answering("HTTP/1.1 503 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")) {
            assertThat(endings(gateway.address())).containsOnly("UNKNOWN OPERATOR_FAILED");

            assertThat(gateway.requests()).hasSize(MOST);
        }
    }

    private List<String> endings(URI address) {
        List<String> all = new ArrayList<>();
        try (KabinetClient client = KabinetClient.over(Calls.over(address))
                .ticker(ticker)
                .deadline(Calls.LONG)
                .listener(report -> attempts.incrementAndGet())
                .build()) {
            Kabinet anna = client.resume(Calls.SESSION);
            for (int i = 0; i < CALLS; i++) {
                all.add(Calls.ending(anna.perform(
                        new TakePromisedPayment(Calls.ANNA, Money.parse("RUB 300.00"), RequestKey.of("intent-" + i)))));
            }
        }
        return all;
    }
}
