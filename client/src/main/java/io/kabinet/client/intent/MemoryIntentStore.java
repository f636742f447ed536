package io.kabinet.client.intent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps intents as long as the process lives. */
final class MemoryIntentStore implements IntentStore {

    private final Ledger ledger = new Ledger();
    private boolean closed;

    @Override
    public synchronized Optional<Intent> open(Intent intent) throws IOException {
        Optional<Intent> before = find(intent.id());
        ledger.opening(intent).ifPresent(ledger::put);
        return before;
    }

    @Override
    public synchronized void settle(IntentId id, IntentState state) throws IOException {
        checkOpen();
        ledger.settling(id, state).ifPresent(ledger::put);
        if (ledger.isLong()) {
            ledger.shorten();
        }
    }

    @Override
    public synchronized Optional<Intent> find(IntentId id) throws IOException {
        checkOpen();
        return ledger.find(id);
    }

    @Override
    public synchronized List<Intent> unsettled() throws IOException {
        checkOpen();
        return ledger.unsettled();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the intent store is closed");
        }
    }
}
