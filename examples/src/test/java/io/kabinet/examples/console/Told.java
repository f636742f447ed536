package io.kabinet.examples.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/**
 * What a story printed.
 *
 * @param code its exit code
 * @param out its lines
 * @param err its lines on the error stream
 */
public record Told(int code, List<String> out, List<String> err) {

    /** A story to run. */
    @FunctionalInterface
    public interface Story {
        /** Runs it and tells its exit code. */
        int run(String[] args, PrintStream out, PrintStream err);
    }

    public static Told by(Story story, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = story.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Told(
                code,
                out.toString(UTF_8).lines().toList(),
                err.toString(UTF_8).lines().toList());
    }

    /** The lines of a file beside a test. */
    public static List<String> file(Class<?> test, String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
