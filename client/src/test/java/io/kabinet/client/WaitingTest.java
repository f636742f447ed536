package io.kabinet.client;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.account.Balance;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls that wait inside the only thread there is, with a network that answers where the call says. */
class WaitingTest {

    private static final Session OVER = new Session(ANNA, Secret.of("over"), Optional.of(Secret.of("renewal-of-anna")));
    private static final Session FRESH = new Session(ANNA, Secret.of("fresh"), Optional.empty());

    @Test
    void a_call_inside_a_stage_whose_session_is_renewed_finishes_as_well() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (KabinetClient client = KabinetClient.over(new Network())
                .executor(one)
                .deadline(Duration.ofHours(1))
                .build()) {
            Balance balance = CompletableFuture.supplyAsync(
                            () -> client.resume(OVER).account().balance(), one)
                    .get(30, TimeUnit.SECONDS);

            assertThat(balance).isEqualTo(BALANCE);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void stages_that_wait_in_the_default_executor_do_not_starve_each_other() throws Exception {
        try (KabinetClient client =
                KabinetClient.over(new Network()).deadline(Duration.ofHours(1)).build()) {
            CompletableFuture<?>[] many = new CompletableFuture<?>[64];
            for (int i = 0; i < many.length; i++) {
                Kabinet anna = client.resume(OVER);
                many[i] = anna.send(READ_BALANCE)
                        .thenApply(first -> client.resume(OVER).account().balance())
                        .toCompletableFuture();
            }

            CompletableFuture.allOf(many).get(30, TimeUnit.SECONDS);
        }
    }

    /** Brings each answer on a thread of its own, which only hands it to the call's executor. */
    private static final class Network implements Transport {

        @Override
        public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
            CompletableFuture<Outcome<R>> end = new CompletableFuture<>();
            new Thread(() -> call.executor().execute(() -> end.complete(answer(call)))).start();
            return end;
        }

        @SuppressWarnings("unchecked") // each operation is answered with what it asks for
        private static <R> Outcome<R> answer(Call<R> call) {
            Operation<R> operation = call.operation();
            if (operation instanceof RenewSession) {
                return Outcome.confirmed((R) FRESH);
            }
            return call.session().equals(Optional.of(FRESH))
                    ? Outcome.confirmed((R) BALANCE)
                    : Outcome.notSent(Why.of(Why.Cause.SESSION_OVER));
        }

        @Override
        public Carriage carries(Class<?> kind) {
            return Carriage.KEYED;
        }

        @Override
        public void close() {}
    }
}
