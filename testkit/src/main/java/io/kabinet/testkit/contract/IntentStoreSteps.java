package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.RequestKey;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The steps that the rules of stores are told in. */
abstract class IntentStoreSteps {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
    static final String ANNA = "a".repeat(64);
    static final String BORIS = "b".repeat(64);
    static final String SEAL = "5ea1".repeat(16);
    static final String OTHER_SEAL = "07e5".repeat(16);

    private static final int PATIENCE_SECONDS = 30;

    IntentStore store;
    private String rule;

    abstract IntentStore emptyStore() throws IOException;

    abstract Optional<IntentStore> crashed(IntentStore left) throws IOException;

    abstract Optional<IntentStore> openedAgain(IntentStore closed) throws IOException;

    @BeforeEach
    void begin(TestInfo test) throws IOException {
        rule = test.getTestMethod().orElseThrow().getName().replaceFirst("_.*", "");
        store = emptyStore();
    }

    @AfterEach
    void end() throws IOException {
        store.close();
    }

    /** Goes on with what a crash of the process leaves. */
    final void crash() throws IOException {
        goOnWith(crashed(store));
    }

    final void closeAndOpen() throws IOException {
        store.close();
        goOnWith(openedAgain(store));
    }

    private void goOnWith(Optional<IntentStore> next) {
        store = next.orElseGet(() -> abort(rule + " needs a store that outlives its process"));
    }

    static IntentId id(String key) {
        return new IntentId(ANNA, RequestKey.of(key));
    }

    static Intent intent(String key) {
        return new Intent(id(key), "TakePromisedPayment", SEAL, NOON, IntentState.OPEN);
    }

    static Intent under(String seal, Intent intent) {
        return new Intent(intent.id(), intent.operation(), seal, intent.since(), intent.state());
    }

    static Intent at(Instant since, Intent intent) {
        return new Intent(intent.id(), intent.operation(), intent.seal(), since, intent.state());
    }

    final void settled(Intent intent, IntentState state) throws IOException {
        store.open(intent);
        store.settle(intent.id(), state);
    }

    final void has(Intent intent) throws IOException {
        assertEquals(Optional.of(intent), store.find(intent.id()));
    }

    /** What comes of many that do something at the same moment. */
    static <T> List<T> together(int many, Step<T> step) {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        try {
            List<Future<T>> all = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit((Callable<T>) () -> {
                        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        return step.of(i);
                    }))
                    .toList();
            return all.stream().map(IntentStoreSteps::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return fail("a store does not throw because many use it", e.getCause());
        } catch (TimeoutException e) {
            return fail("no end after " + PATIENCE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted", e);
        }
    }

    /** What one of many does. */
    interface Step<T> {
        T of(int i) throws IOException;
    }
}
