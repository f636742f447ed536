package io.kabinet.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.faults.ComingAndGoing;
import io.kabinet.testkit.faults.ComingAndGoing.Left;
import io.kabinet.testkit.sandbox.Sandbox;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Clients over OkHttp come and go, and nothing of them stays. */
@Isolated
class OkHttpComingAndGoingTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
    private final OkHttpClient like = new OkHttpClient();

    @Test
    void clients_leave_nothing() throws Exception {
        clients(50);
    }

    @Test
    @Tag("long")
    void a_thousand_clients_leave_nothing() throws Exception {
        clients(1_000);
    }

    private void clients(int count) throws Exception {
        operator.subscriber(ANNA);
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            Left left = ComingAndGoing.of(count, () -> call(sandbox));

            String line = "clients over OkHttp " + left;
            System.out.println(line);
            assertThat(left.isFlat()).as(line).isTrue();
        }
    }

    private void call(Sandbox sandbox) {
        try (KabinetClient client = KabinetClient.over(HttpTransport.to(sandbox.address())
                        .allowPlainLoopback()
                        .sender(OkHttpSender.with(like))
                        .build())
                .build()) {
            operator.signedIn(client, ANNA).account().balance();
        }
    }
}
