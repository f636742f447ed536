package io.kabinet.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/coverage.md says lives somewhere lives there, and what it says is shown by a test has that test. */
class CoverageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)(?:\\.([a-z0-9_]+))?`");

    /** What is about pages, menus, other products: no more than these may be out. */
    private static final Set<String> MAY_BE_OUT = Set.of(
            "F017", "F037", "F044", "F055", "F057", "F069", "F070", "F071", "F072", "F073", "F110", "F118", "F119",
            "F170", "F172", "F173", "F174", "F175", "F176");

    /** What is not built yet, exactly; whoever builds it takes it out here. */
    private static final Set<String> OPEN = Set.of();

    private static final List<List<String>> ROWS = rows();
    private static final Map<Path, String> SOURCES = sources();

    @Test
    void each_statement_contradiction_and_gap_has_one_row() {
        assertThat(ROWS).extracting(row -> row.get(0)).containsExactlyElementsOf(numbers());
    }

    @Test
    void each_statement_lives_in_types_and_is_shown_by_tests_or_is_out_or_open() {
        for (List<String> row : statements()) {
            String lives = row.get(2);
            if (lives.startsWith("out: ")) {
                assertThat(row.get(0)).isIn(MAY_BE_OUT);
            } else if (!lives.startsWith("open: ")) {
                assertThat(NAMED.matcher(lives).results()).as(row.get(0)).isNotEmpty();
                assertThat(NAMED.matcher(row.get(3)).results()).as(row.get(0)).isNotEmpty();
            }
            assertThat(row.get(4)).as(row.get(0)).isIn("RU", "BY", "RU, BY");
        }
    }

    @Test
    void what_is_open_is_known() {
        assertThat(statements())
                .filteredOn(row -> row.get(2).startsWith("open: "))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void every_type_that_is_named_exists() {
        Set<String> types = SOURCES.keySet().stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(CoverageTest::typeOf)
                .collect(Collectors.toSet());

        assertThat(ROWS)
                .allSatisfy(row -> assertThat(named(row, false)).as(row.get(0)).isSubsetOf(types));
    }

    @Test
    void every_test_that_is_named_exists() {
        assertThat(statements())
                .allSatisfy(row -> assertThat(named(row, true)).as(row.get(0)).allMatch(CoverageTest::isTest));
    }

    /** Names of types, or of tests with their class. */
    private static List<String> named(List<String> row, boolean tests) {
        return row.stream()
                .flatMap(cell -> NAMED.matcher(cell).results())
                .filter(name -> (name.group(2) != null) == tests)
                .map(tests ? MatchResult::group : name -> name.group(1))
                .toList();
    }

    private static boolean isTest(String named) {
        MatchResult name = NAMED.matcher(named).results().findFirst().orElseThrow();
        return SOURCES.entrySet().stream()
                .filter(file -> file.getKey().toString().contains("/src/test/java/")
                        && typeOf(file.getKey()).equals(name.group(1)))
                .anyMatch(file -> file.getValue().contains("void " + name.group(2) + "("));
    }

    private static List<List<String>> statements() {
        return ROWS.stream().filter(row -> row.get(0).startsWith("F")).toList();
    }

    private static List<String> numbers() {
        return Stream.of(numbers("F%03d", 176), numbers("C%02d", 21), numbers("G%02d", 26))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> numbers(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(form::formatted).toList();
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(ROOT.resolve("docs/coverage.md")).lines().toList()) {
            if (line.matches("\\| [FCG]\\d.*")) {
                rows.add(Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    private static Map<Path, String> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                    .collect(Collectors.toMap(file -> file, CoverageTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
