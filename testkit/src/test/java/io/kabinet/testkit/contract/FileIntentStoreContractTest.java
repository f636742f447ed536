package io.kabinet.testkit.contract;

import io.kabinet.client.intent.FileIntentStore;
import io.kabinet.client.intent.IntentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** The store in a file keeps every rule. */
class FileIntentStoreContractTest extends IntentStoreContract {

    @TempDir
    private Path directory;

    @Override
    protected IntentStore newStore() throws IOException {
        return FileIntentStore.at(file());
    }

    @Override
    protected Optional<IntentStore> afterCrash(IntentStore left) throws IOException {
        Path copy = Files.copy(file(), directory.resolve("copy"));
        left.close();
        return Optional.of(FileIntentStore.at(copy));
    }

    @Override
    protected Optional<IntentStore> reopened(IntentStore closed) throws IOException {
        return Optional.of(FileIntentStore.at(file()));
    }

    private Path file() {
        return directory.resolve("intents");
    }
}
