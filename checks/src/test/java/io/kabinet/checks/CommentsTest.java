package io.kabinet.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that others can call has a comment, in full.
 *
 * <p>javac says so itself, with one exception: it wants the components of a record described a second time at its
 * compact constructor. That is why the compiler run of the build leaves this out and it is looked at here.
 */
class CommentsTest {

    /** A line that opens a constructor without parentheses. */
    private static final String COMPACT_CONSTRUCTOR = "\\s*((public|protected) )?[A-Z]\\w* \\{";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "client",
                "testkit",
                "integrations/okhttp",
                "integrations/partner",
                "integrations/documents",
                "integrations/mts-business",
                "examples"
            })
    void nothing_lacks_its_comment(String module) throws IOException {
        assertThat(lacksIn(Path.of("..", module, "src", "main", "java"))).isEmpty();
    }

    @Test
    void a_comment_that_is_not_there_is_missed() throws IOException {
        Files.writeString(temporary.resolve("Price.java"), """
                /**
                 * A price.
                 *
                 * @param amount in kopecks
                 */
                public record Price(long amount) {

                    /** Checks the amount. */
                    public Price {
                        amount = Math.abs(amount);
                    }

                    /** Adds. */
                    public Price plus(Price other) {
                        return this;
                    }

                    public void silent() {}

                    void unseen() {}
                }
                """);

        assertThat(lacksIn(temporary))
                .containsExactlyInAnyOrder(
                        "Price.java:14 no @param for other", "Price.java:14 no @return", "Price.java:18 no comment");
    }

    private List<String> lacksIn(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (Stream<Path> tree = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(said, null, UTF_8)) {
            List<Path> all =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            String modules = System.getProperty("java.class.path");
            List<String> options =
                    List.of("-proc:none", "-Xdoclint:missing/protected", "-d", temporary.toString(), "-p", modules);
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(lack -> !isAtCompactConstructor(lack))
                .map(CommentsTest::place)
                .toList();
    }

    private static boolean isAtCompactConstructor(Diagnostic<? extends JavaFileObject> lack) {
        if (lack.getSource() == null) {
            return false;
        }
        try {
            List<String> lines =
                    lack.getSource().getCharContent(true).toString().lines().toList();
            return lines.get((int) lack.getLineNumber() - 1).matches(COMPACT_CONSTRUCTOR);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String place(Diagnostic<? extends JavaFileObject> lack) {
        String file = lack.getSource() == null
                ? ""
                : Path.of(lack.getSource().getName()).getFileName() + ":";
        return file + lack.getLineNumber() + " " + lack.getMessage(null);
    }
}
