package io.kabinet.client.intent;

import io.kabinet.client.OtherJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that opens a file of intents, and says what came of it. */
final class OtherProcess {

    private OtherProcess() {}

    static String opening(Path file) throws IOException, InterruptedException {
        return OtherJvm.printed(List.of(), OtherProcess.class, file.toString());
    }

    @SuppressWarnings("SystemOut") // this is how the process is heard
    public static void main(String[] arguments) {
        try (FileIntentStore store = FileIntentStore.at(Path.of(arguments[0]))) {
            System.out.print(store.unsettled().size() + " in doubt");
        } catch (IOException e) {
            System.out.print(e.getMessage());
        }
    }
}
