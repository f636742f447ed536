package io.kabinet.client.intent;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that opens a file of intents, and says what came of it. */
final class OtherProcess {

    private OtherProcess() {}

    static String opening(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), US_ASCII);
        process.waitFor();
        return said;
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
