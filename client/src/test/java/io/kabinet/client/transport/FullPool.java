package io.kabinet.client.transport;

import io.kabinet.client.OtherJvm;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/** Another process, on a machine of three processors, whose host does not give the common pool back. */
final class FullPool {

    private FullPool() {}

    static String waiting() throws IOException, InterruptedException {
        return OtherJvm.printed(List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=2"), FullPool.class);
    }

    @SuppressWarnings("SystemOut") // this is how the process is heard
    public static void main(String[] arguments) throws InterruptedException {
        int threads = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch full = new CountDownLatch(threads);
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < threads; i++) {
            var unused = CompletableFuture.runAsync(() -> {
                full.countDown();
                await(never);
            });
        }
        full.await();

        CountDownLatch rung = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Ticker.system().alarm(Duration.ZERO, rung::countDown);
        Ticker.system().pause(Duration.ZERO, over::countDown);
        boolean rings = rung.await(10, TimeUnit.SECONDS);
        boolean goesOn = over.await(10, TimeUnit.SECONDS);
        System.out.print(threads + " busy, rings " + rings + ", goes on " + goesOn);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
