package io.kabinet.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WaitingThreadTest {

    private final List<Runnable> elsewhere = new ArrayList<>();
    private final List<Thread> ran = new ArrayList<>();

    @Test
    void who_waits_does_the_work_that_comes_in_and_stops_with_the_answer() throws Exception {
        try (WaitingThread here = new WaitingThread(elsewhere::add)) {
            CompletableFuture<String> answer = here.future();
            new Thread(() -> {
                        here.execute(() -> ran.add(Thread.currentThread()));
                        here.execute(() -> answer.complete("done"));
                    })
                    .start();

            assertThat(answer.get()).isEqualTo("done");
            assertThat(ran).containsExactly(Thread.currentThread());
        }
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void an_answer_that_another_thread_gives_ends_the_wait() throws Exception {
        try (WaitingThread here = new WaitingThread(elsewhere::add)) {
            CompletableFuture<String> answer = here.future();
            new Thread(() -> answer.complete("done")).start();

            assertThat(answer.get()).isEqualTo("done");
        }
    }

    @Test
    void work_that_comes_when_the_wait_is_over_goes_elsewhere() {
        WaitingThread here = new WaitingThread(elsewhere::add);
        here.execute(() -> ran.add(Thread.currentThread()));
        here.close();
        here.execute(() -> ran.add(Thread.currentThread()));

        assertThat(ran).isEmpty();
        assertThat(elsewhere).hasSize(2);
    }

    @Test
    void work_that_is_refused_elsewhere_is_done_by_whoever_brings_it() {
        WaitingThread here = new WaitingThread(task -> {
            throw new RejectedExecutionException("shut down");
        });
        here.close();
        here.execute(() -> ran.add(Thread.currentThread()));

        assertThat(ran).containsExactly(Thread.currentThread());
    }
}
