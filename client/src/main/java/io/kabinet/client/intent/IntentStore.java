package io.kabinet.client.intent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where a client writes down what it is about to change.
 *
 * <p>There is one {@linkplain #inMemory() in memory}, for tests, and one {@linkplain FileIntentStore in a file}; a team may
 * have its own, in a database for example. The rules are numbered in the {@linkplain io.kabinet.client.intent package's}
 * text. Whoever made a store closes it, after the clients that use it.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface IntentStore extends AutoCloseable {

    /**
     * Writes an intent down; when this returns, it outlives the process, and the first byte may leave.
     *
     * @param intent the intent, OPEN
     * @return what stood under its id before
     * @throws IOException if it cannot be written down so; the change is not sent then
     */
    Optional<Intent> open(Intent intent) throws IOException;

    /**
     * Writes down how an intent ended.
     *
     * <p>This may get lost in a crash: the intent is open then, and is looked up once more. It is called on the thread that
     * brings the outcome, so it does not wait for a disk.
     *
     * @param id what the intent is filed under
     * @param state how it ended
     * @throws IOException if it cannot be written
     */
    void settle(IntentId id, IntentState state) throws IOException;

    /**
     * An intent.
     *
     * @param id what it is filed under
     * @return the intent, or empty if there is none, or it was settled so long ago that the store has let go of it
     * @throws IOException if it cannot be read
     */
    Optional<Intent> find(IntentId id) throws IOException;

    /**
     * What may have happened or not.
     *
     * @return the intents that are OPEN or UNKNOWN, the oldest first
     * @throws IOException if they cannot be read
     */
    List<Intent> unsettled() throws IOException;

    /**
     * Lets go of files and locks. Without effect the second time.
     *
     * @throws IOException if what was written last cannot be kept
     */
    @Override
    void close() throws IOException;

    /**
     * A store that ends with its process, for tests and for programs to which a crash is nothing.
     *
     * @return a new store, in which the last 1,000 settled intents are remembered
     */
    static IntentStore inMemory() {
        return new MemoryIntentStore();
    }
}
