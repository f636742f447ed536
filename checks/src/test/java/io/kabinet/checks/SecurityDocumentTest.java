package io.kabinet.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guard that the document on security names is one that a test holds. */
class SecurityDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_test_that_it_names_exists() throws IOException {
        Set<String> named = TEST.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .map((MatchResult found) -> found.group(1) + ".java")
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(testsOfTheHouse()).containsAll(named);
    }

    private static Set<String> testsOfTheHouse() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
