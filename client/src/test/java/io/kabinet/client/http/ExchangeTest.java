package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.core.account.Balance;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final URI ADDRESS = URI.create("https://cabinet.example/v1/account/balance");

    private final BellTicker ticker = new BellTicker();
    private final List<Object> over = new ArrayList<>();
    private final Exchange<Balance> exchange = new Exchange<>(
            new Call<>(
                    new ReadBalance(ANNA),
                    Deadline.in(Duration.ofSeconds(10), ticker),
                    Optional.of(SESSION),
                    new CancelSignal(),
                    Runnable::run),
            new byte[0],
            reply -> Outcome.notSent(Why.of(Cause.BUSY)));

    @Test
    void one_that_was_given_up_before_it_was_started_leaves_nothing_behind() {
        exchange.giveUp(Cause.CANCELLED, Cause.CLOSED);

        assertThat(start(HttpFailure.STOPPED)).isEqualTo(Cause.CLOSED);
        assertThat(ticker.set()).isZero();
        assertThat(over).containsExactly(exchange);
    }

    @Test
    void one_that_ends_while_it_is_started_leaves_nothing_behind() {
        assertThat(start(HttpFailure.NO_CONNECTION)).isEqualTo(Cause.NO_CONNECTION);
        assertThat(ticker.set()).isZero();
        assertThat(over).isNotEmpty().containsOnly(exchange);
    }

    /** Starts it with a sender that ends at once, and tells why it was not sent. */
    private Cause start(HttpFailure end) {
        Outcome<Balance> outcome =
                exchange.start(new Ended(end), ADDRESS, Map.of(), over::add).join();
        return ((Outcome.NotSent<Balance>) outcome).why().cause();
    }

    private record Ended(HttpFailure how) implements HttpSender {

        @Override
        public CompletableFuture<HttpEnd> send(HttpPost post) {
            return CompletableFuture.completedFuture(how);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
