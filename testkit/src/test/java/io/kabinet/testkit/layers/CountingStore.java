package io.kabinet.testkit.layers;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Counts what is opened, and may be full; not safe for use by several threads. */
final class CountingStore implements IntentStore {

    private final IntentStore store;
    int opened;
    boolean full;

    CountingStore(IntentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Intent> open(Intent intent) throws IOException {
        if (full) {
            throw new IOException("there is no room");
        }
        opened++;
        return store.open(intent);
    }

    @Override
    public void settle(IntentId id, IntentState state) throws IOException {
        store.settle(id, state);
    }

    @Override
    public Optional<Intent> find(IntentId id) throws IOException {
        return store.find(id);
    }

    @Override
    public List<Intent> unsettled() throws IOException {
        return store.unsettled();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
