package io.kabinet.testkit.contract;

import io.kabinet.client.intent.IntentStore;

/** The store in memory keeps every rule that does not need it to outlive its process. */
class MemoryIntentStoreContractTest extends IntentStoreContract {

    @Override
    protected IntentStore newStore() {
        return IntentStore.inMemory();
    }
}
