package io.kabinet.mts.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.mts.business.operation.MtsReason;
import io.kabinet.mts.business.stubs.MtsBusinessStubs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/mts-business.md says is so. */
class DocumentTest {

    private static final Pattern CARRIED = Pattern.compile("\\| `(\\w+)` \\| (client|here) \\| (.+) \\| ([ABC]) \\|.*");
    private static final Pattern STATE = Pattern.compile("\"(?:requiredScenarioState|newScenarioState)\": \"(\\w+)\"");

    private static final List<String> LINES = lines();

    @Test
    void each_operation_that_is_carried_is_listed_with_its_label_and_where_it_comes_from() {
        List<String> listed = LINES.stream()
                .map(CARRIED::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(4))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Errands.ALL.stream()
                        .map(served -> served.kind().getSimpleName() + " "
                                + (served.kind().getName().startsWith("io.kabinet.mts.") ? "here" : "client") + " "
                                + served.label())
                        .toList());
    }

    @Test
    void each_reason_is_explained() {
        String text = String.join("\n", LINES);

        assertThat(MtsReason.values()).allSatisfy(reason -> assertThat(text).contains("`" + reason.name()));
    }

    @Test
    void each_state_of_the_stubs_is_listed_and_no_other() throws IOException {
        for (String part : MtsBusinessStubs.PARTS) {
            String row = LINES.stream()
                    .filter(line -> line.startsWith("| `" + part + "` |"))
                    .findFirst()
                    .orElseThrow();
            Set<String> listed = Pattern.compile("`([A-Z][A-Z0-9_]+)`")
                    .matcher(row)
                    .results()
                    .map(found -> found.group(1))
                    .filter(word -> !word.matches("PE\\d+|BL\\d+|Z"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed).as(part).isEqualTo(states(part));
        }
    }

    @Test
    void it_says_that_nothing_was_verified() {
        assertThat(LINES).anyMatch(line -> line.contains("not verified against the live service"));
    }

    private static Set<String> states(String part) throws IOException {
        try (InputStream in =
                DocumentTest.class.getResourceAsStream("/kabinet-mts-business-stubs/mappings/" + part + ".json")) {
            String json = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return STATE.matcher(json)
                    .results()
                    .map(found -> found.group(1))
                    .filter(state -> !state.equals("Started"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "..", "docs", "mts-business.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
