package io.kabinet.client.intent;

import static io.kabinet.client.intent.Intents.intent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does when the disk does not do what it is told, or takes its time. */
class FailingDiskTest {

    private static final int MANY = 8;

    @TempDir
    private Path directory;

    private volatile boolean full;
    private volatile boolean forgets;
    private volatile int trips;
    private volatile CountDownLatch slow = new CountDownLatch(0);
    private final CountDownLatch underWay = new CountDownLatch(1);

    @Test
    void what_finds_no_room_is_not_there_and_the_next_may_find_some() throws IOException {
        try (FileIntentStore store = store()) {
            store.open(intent("first"));
            full = true;
            assertThatIOException()
                    .isThrownBy(() -> store.open(intent("second")))
                    .withMessage("there is no room");
            full = false;
            store.open(intent("third"));

            assertThat(store.find(intent("second").id())).isEmpty();
        }
        try (FileIntentStore again = store()) {
            assertThat(again.unsettled()).containsExactly(intent("first"), intent("third"));
        }
    }

    @Test
    void a_disk_that_did_not_keep_something_is_not_trusted_again_until_it_is_opened_anew() throws IOException {
        try (FileIntentStore store = store()) {
            store.open(intent("first"));
            forgets = true;
            assertThatIOException()
                    .isThrownBy(() -> store.open(intent("second")))
                    .withMessage("the disk is ill");
            forgets = false;

            assertThatIOException()
                    .isThrownBy(() -> store.open(intent("third")))
                    .withMessageContaining("has to be opened again");
            assertThat(store.unsettled()).containsExactly(intent("first"));
        }
        try (FileIntentStore again = store()) {
            assertThat(again.open(intent("third"))).isEmpty();
        }
    }

    @Test
    void settling_does_not_wait_for_the_disk() throws IOException {
        try (FileIntentStore store = store()) {
            store.open(intent("first"));
            int before = trips;

            store.settle(intent("first").id(), IntentState.CONFIRMED);

            assertThat(trips).isEqualTo(before);
        }
        assertThat(trips).isEqualTo(2);
    }

    @Test
    void those_who_wait_for_the_disk_share_one_trip() throws Exception {
        try (FileIntentStore store = store()) {
            slow = new CountDownLatch(1);
            CompletableFuture<?> first = CompletableFuture.runAsync(() -> open(store, "first"));
            underWay.await();
            List<CompletableFuture<Void>> others = IntStream.range(0, MANY)
                    .mapToObj(i -> inThread(() -> open(store, "other-" + i)))
                    .toList();
            while (store.unsettled().size() <= MANY) {
                Thread.onSpinWait();
            }

            slow.countDown();
            first.join();
            others.forEach(CompletableFuture::join);

            assertThat(trips).isEqualTo(2);
        }
    }

    @Test
    void a_thread_that_is_interrupted_takes_the_file_from_nobody() throws IOException {
        try (FileIntentStore store = FileIntentStore.at(directory.resolve("intents"))) {
            Thread.currentThread().interrupt();
            store.open(intent("first"));
            store.settle(intent("first").id(), IntentState.NOT_SENT);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(store.open(intent("first"))).contains(intent("first").in(IntentState.NOT_SENT));
        }
    }

    private FileIntentStore store() throws IOException {
        return FileIntentStore.at(directory.resolve("intents"), Ill::new);
    }

    private static void open(FileIntentStore store, String key) {
        try {
            store.open(intent(key));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a thread of its own: all of them are to wait at once. */
    private static CompletableFuture<Void> inThread(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }

    /** A disk with all these troubles. */
    private final class Ill extends Journal {

        Ill(Path path) throws IOException {
            super(path);
        }

        @Override
        void write(byte[] bytes) throws IOException {
            if (full) {
                super.write(new byte[] {bytes[0]});
                throw new IOException("there is no room");
            }
            super.write(bytes);
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one trip at a time
        void sync() throws IOException {
            if (forgets) {
                throw new IOException("the disk is ill");
            }
            trips++;
            underWay.countDown();
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            super.sync();
        }
    }
}
