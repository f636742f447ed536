package io.kabinet.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Many attempts that are all under way at one moment, round after round in the same threads.
 *
 * <p>Whoever is let in to the verifier waits there until every attempt of the round was either let in too or turned
 * away. So a gate that looks first and counts later lets all of them in, every time. What is counted is what the
 * verifier was asked.
 */
public final class AtOnce implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final int threads;
    private final ExecutorService pool;

    /** So many threads. */
    public AtOnce(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /**
     * What one attempt does with the verifier that it is given.
     *
     * @param <A> the answer it gets
     */
    public interface Attempt<A> {
        /** Tries once, as thread number so-and-so. */
        A make(int thread, BooleanSupplier verifier);
    }

    /**
     * What a round came to.
     *
     * @param evaluated how often the verifier was asked
     * @param answers what the attempts were told, by thread
     * @param <A> the answer of an attempt
     */
    public record Round<A>(int evaluated, List<A> answers) {}

    /**
     * One round.
     *
     * @param says what the verifier says, to whoever is let in
     * @param attempt what each thread does
     * @param <A> the answer of an attempt
     * @return what it came to
     * @throws AssertionError if an attempt throws, or does not come to an end
     */
    public <A> Round<A> round(boolean says, Attempt<A> attempt) {
        CountDownLatch arrived = new CountDownLatch(threads);
        AtomicInteger evaluated = new AtomicInteger();
        List<Future<A>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            Callable<A> task = () -> {
                AtomicInteger letIn = new AtomicInteger();
                A answer = attempt.make(thread, () -> {
                    letIn.incrementAndGet();
                    evaluated.incrementAndGet();
                    arrived.countDown();
                    await(arrived);
                    return says;
                });
                if (letIn.get() == 0) {
                    arrived.countDown();
                }
                return answer;
            };
            running.add(pool.submit(task));
        }
        List<A> answers = running.stream().map(AtOnce::result).toList();
        return new Round<>(evaluated.get(), answers);
    }

    private static void await(CountDownLatch arrived) {
        try {
            if (!arrived.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("not every attempt got anywhere");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <A> A result(Future<A> running) {
        try {
            return running.get(2 * PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread does not come to an end", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static AssertionError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new AssertionError("interrupted", e);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
