package io.kabinet.client.internal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for one answer, and meanwhile does the work that is needed for it.
 *
 * <p>So a wait needs no other thread of an executor to be free, though it be inside the only one that there is. What comes
 * after the wait is over, such as for an answer that nobody waits for any more, goes to an executor.
 */
final class WaitingThread implements Executor, AutoCloseable {

    /** Nothing to do but to see whether the answer is there. */
    private static final Runnable WAKE = WaitingThread::wake;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Executor afterwards;
    private volatile boolean over;

    WaitingThread(Executor afterwards) {
        this.afterwards = afterwards;
    }

    /** A future that works while it waits; only the thread itself may wait for it. */
    <T> CompletableFuture<T> future() {
        Waited<T> future = new Waited<>();
        var unused = future.whenComplete((value, bug) -> work.add(WAKE));
        return future;
    }

    @Override
    public void execute(Runnable task) {
        work.add(task);
        if (over) {
            handOver();
        }
    }

    @Override
    public void close() {
        over = true;
        handOver();
    }

    private static void wake() {}

    /** Whoever put something in after the end, or has ended it, sees to it that nothing is left lying. */
    private void handOver() {
        for (Runnable task = work.poll(); task != null; task = work.poll()) {
            if (task != WAKE) {
                pass(task);
            }
        }
    }

    private void pass(Runnable task) {
        try {
            afterwards.execute(task);
        } catch (RuntimeException refused) {
            task.run();
        }
    }

    private final class Waited<T> extends CompletableFuture<T> {

        @Override
        public T get() throws InterruptedException, ExecutionException {
            while (!isDone()) {
                Taken taken = new Taken();
                // Tells the JDK's common pool, should this be one of its threads, that another may be needed.
                ForkJoinPool.managedBlock(taken);
                taken.run();
            }
            return super.get();
        }
    }

    /** The next piece of work, once there is one. */
    private final class Taken implements ForkJoinPool.ManagedBlocker {

        private @Nullable Runnable task;

        @Override
        public boolean block() throws InterruptedException {
            if (task == null) {
                task = work.take();
            }
            return true;
        }

        @Override
        public boolean isReleasable() {
            if (task == null) {
                task = work.poll();
            }
            return task != null;
        }

        void run() {
            if (task != null) {
                task.run();
            }
        }
    }
}
