package io.kabinet.client.internal;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that waits for one answer, and meanwhile does the work that is needed for it.
 *
 * <p>So a wait needs no other thread of an executor to be free, though it be inside the only one that there is. What comes
 * after the wait is over, such as for an answer that nobody waits for any more, goes to an executor.
 */
final class WaitingThread implements Executor, AutoCloseable {

    private final Thread thread = Thread.currentThread();
    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private final Executor afterwards;
    private volatile boolean over;

    WaitingThread(Executor afterwards) {
        this.afterwards = afterwards;
    }

    /** A future that works while it waits; only the thread itself may wait for it. */
    <T> CompletableFuture<T> future() {
        return new Waited<>();
    }

    @Override
    public void execute(Runnable task) {
        work.add(task);
        LockSupport.unpark(thread);
        if (over) {
            handOver();
        }
    }

    @Override
    public void close() {
        over = true;
        handOver();
    }

    /** Whoever put something in after the end, or has ended it, sees to it that nothing is left lying. */
    private void handOver() {
        for (Runnable task = work.poll(); task != null; task = work.poll()) {
            pass(task);
        }
    }

    private void pass(Runnable task) {
        try {
            afterwards.execute(task);
        } catch (RuntimeException refused) {
            task.run();
        }
    }

    private final class Waited<T> extends CompletableFuture<T> implements ForkJoinPool.ManagedBlocker {

        @Override
        public boolean complete(T value) {
            return isEnded(super.complete(value));
        }

        @Override
        public boolean completeExceptionally(Throwable failure) {
            return isEnded(super.completeExceptionally(failure));
        }

        @Override
        public boolean cancel(boolean interrupt) {
            return isEnded(super.cancel(interrupt));
        }

        private boolean isEnded(boolean now) {
            LockSupport.unpark(thread);
            return now;
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            while (!isDone()) {
                // Tells the JDK's common pool, should this be one of its threads, that another may be needed.
                ForkJoinPool.managedBlock(this);
                Runnable task = work.poll();
                if (task != null) {
                    task.run();
                }
            }
            return super.get();
        }

        @Override
        public boolean isReleasable() {
            return isDone() || !work.isEmpty();
        }

        @Override
        public boolean block() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.park(this);
            return isReleasable();
        }
    }
}
