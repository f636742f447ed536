package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.KabinetClientBuilder;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.Balance;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads an answer, and on which thread; no deadline ever rings here. */
@Timeout(60)
class ThreadsTest {

    private final AtomicReference<@Nullable Thread> reader = new AtomicReference<>();
    private final BellTicker ticker = new BellTicker();

    private KabinetClientBuilder client(HttpTransport transport) {
        return KabinetClient.over(transport).ticker(ticker).listener(report -> reader.set(Thread.currentThread()));
    }

    private static RawOperator answering() throws Exception {
        return RawOperator.that(connection -> {
            while (true) {
                connection.read();
                connection.write(Calls.ok(Calls.BALANCE_JSON));
            }
        });
    }

    @Test
    void whoever_waits_reads_the_answer() throws Exception {
        try (RawOperator operator = answering();
                KabinetClient client = client(Calls.to(operator.base())).build()) {
            assertThat(client.resume(SESSION).ask(READ_BALANCE)).isEqualTo(BALANCE);

            assertThat(reader.get()).isSameAs(Thread.currentThread());
        }
    }

    @Test
    void an_answer_that_nobody_waits_for_is_read_and_handed_on_by_the_executor() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        AtomicReference<@Nullable Thread> next = new AtomicReference<>();
        try (RawOperator operator = answering();
                KabinetClient client =
                        client(Calls.to(operator.base())).executor(one).build()) {
            // The thread is busy, so nobody can have read the answer before the rest is hung on.
            CountDownLatch hung = new CountDownLatch(1);
            one.execute(() -> awaitQuietly(hung));
            CompletableFuture<Outcome<Balance>> stage = client.resume(SESSION)
                    .send(READ_BALANCE)
                    .thenApply(outcome -> {
                        next.set(Thread.currentThread());
                        return outcome;
                    })
                    .toCompletableFuture();
            hung.countDown();

            assertThat(stage.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.confirmed(BALANCE));
            assertThat(one.submit(Thread::currentThread).get())
                    .isSameAs(reader.get())
                    .isSameAs(next.get());
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void a_call_that_waits_inside_a_stage_finishes_though_the_executor_has_one_thread() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (RawOperator operator = answering();
                KabinetClient client =
                        client(Calls.to(operator.base())).executor(one).build()) {
            Kabinet anna = client.resume(SESSION);

            Balance second = anna.send(READ_BALANCE)
                    .thenApplyAsync(first -> anna.account().balance(), one)
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);

            assertThat(second).isEqualTo(BALANCE);
            assertThat(operator.requests()).hasSize(2);
        } finally {
            one.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Encoding: gzip\r\nContent-Length: 3",
                "Content-Length: 99999999"
            })
    void a_call_that_waits_where_a_refused_answer_ended_finishes_though_everything_is_run_at_once(String head)
            throws Exception {
        String refused = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n\r\nabc";
        Queue<String> answers = new ConcurrentLinkedQueue<>(List.of(refused, Calls.ok(Calls.BALANCE_JSON)));
        CountDownLatch hung = new CountDownLatch(1);
        try (RawOperator operator = RawOperator.that(connection -> {
                    while (true) {
                        connection.read();
                        hung.await();
                        connection.write(answers.remove());
                    }
                });
                KabinetClient client = client(Calls.to(operator.base()))
                        .executor(Runnable::run)
                        .build()) {
            Kabinet anna = client.resume(SESSION);

            CompletableFuture<Balance> second = anna.send(READ_BALANCE)
                    .thenApply(first -> anna.account().balance())
                    .toCompletableFuture();
            hung.countDown();

            assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(BALANCE);
            assertThat(answers).isEmpty();
        }
    }

    @Test
    void an_executor_that_refuses_leaves_the_answer_to_the_thread_at_hand() throws Exception {
        try (RawOperator operator = answering();
                KabinetClient client = client(Calls.to(operator.base()))
                        .executor(task -> {
                            throw new RejectedExecutionException("shut down");
                        })
                        .build()) {
            assertThat(Calls.outcome(client.resume(SESSION).send(READ_BALANCE))).isEqualTo(Outcome.confirmed(BALANCE));
        }
    }

    @Test
    void who_is_interrupted_stops_the_work_keeps_the_flag_and_makes_no_further_attempt() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        CompletableFuture<String> told = new CompletableFuture<>();
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    arrived.countDown();
                    try {
                        connection.awaitGone();
                    } finally {
                        gone.countDown();
                    }
                });
                KabinetClient client = client(Calls.to(operator.base())).build()) {
            Thread waiting = new Thread(() -> {
                String ending = Calls.ending(client.resume(SESSION).perform(TAKE));
                told.complete(ending + " " + Thread.currentThread().isInterrupted());
            });
            waiting.start();
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            waiting.interrupt();

            assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("UNKNOWN INTERRUPTED true");
            assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
            ticker.ring();
            assertThat(operator.requests()).hasSize(1);
            assertThat(operator.connections()).isEqualTo(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
