package io.kabinet.testkit.layers;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Counts what is opened, and may be full, or out of reach altogether; not safe for use by several threads. */
final class CountingStore implements IntentStore {

    private final IntentStore store;
    int opened;
    boolean full;
    boolean outOfReach;

    CountingStore(IntentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Intent> open(Intent intent) throws IOException {
        reach();
        if (full) {
            throw new IOException("there is no room");
        }
        opened++;
        return store.open(intent);
    }

    @Override
    public void settle(IntentId id, IntentState state) throws IOException {
        reach();
        store.settle(id, state);
    }

    @Override
    public Optional<Intent> find(IntentId id) throws IOException {
        reach();
        return store.find(id);
    }

    @Override
    public List<Intent> unsettled() throws IOException {
        reach();
        return store.unsettled();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    private void reach() throws IOException {
        if (outOfReach) {
            throw new IOException("nobody is there");
        }
    }
}
