package io.kabinet.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The {@link FixedOperator}, running; what it allocates is counted for nobody. */
final class OperatorProcess implements AutoCloseable {

    private final Process process;
    private final URI address;

    private OperatorProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static OperatorProcess start() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FixedOperator.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.US_ASCII);
            return new OperatorProcess(process, URI.create("http://127.0.0.1:" + Integer.parseInt(said.readLine())));
        } catch (IOException e) {
            throw new UncheckedIOException("the operator does not start", e);
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
