package io.kabinet.examples.rulesinyourservice;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Lets several threads do something at one moment. */
final class Together {

    private Together() {}

    static <T> List<T> all(List<Supplier<T>> actions) {
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        CountDownLatch ready = new CountDownLatch(actions.size());
        try {
            List<CompletableFuture<T>> answers = actions.stream()
                    .map(action -> CompletableFuture.supplyAsync(() -> atOnce(ready, action), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T atOnce(CountDownLatch ready, Supplier<T> action) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return action.get();
    }
}
