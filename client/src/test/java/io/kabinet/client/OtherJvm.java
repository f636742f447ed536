package io.kabinet.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the same class path. */
public final class OtherJvm {

    private OtherJvm() {}

    /**
     * Runs a program to its end.
     *
     * @param options of the JVM
     * @param program what to run
     * @param arguments of the program
     * @return what it printed
     * @throws IOException if it cannot be started or heard
     * @throws InterruptedException if whoever waits is not to wait any more
     */
    public static String printed(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), US_ASCII);
        process.waitFor();
        return said;
    }
}
