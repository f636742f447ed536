package io.kabinet.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.core.values.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    /** Type and name; dated rulebooks are made of dated policies. */
    private static final Pattern PRESET =
            Pattern.compile("public static final ((?!Rulebook )\\w+ (?:RU|BY|RUSSIA|BELARUS)_\\w+) =");

    private static final Pattern REGION = Pattern.compile("(?s)// tag::[\\w-]+\\[]\n(.*?)\n *// end::");

    @Test
    void every_java_block_is_a_region_of_an_example() throws IOException {
        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(regions()).contains(block));
    }

    @Test
    void two_commands_do_everything() throws IOException {
        assertThat(blocks("bash")).hasSize(2).allMatch(block -> block.lines().count() == 1);
    }

    @Test
    void what_runs_after_each_change_is_the_second_command() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines().reduce((line, last) -> last))
                .contains(blocks("bash").get(1));
    }

    @Test
    void it_stays_one_screen_of_truth() throws IOException {
        assertThat(readme().lines().count()).isLessThanOrEqualTo(120);
    }

    @Test
    void every_source_of_a_figure_is_listed() throws IOException {
        String listed = Files.readString(ROOT.resolve("docs/sources.md"));
        assertThat(Stream.of(Market.values())
                        .flatMap(market -> market.rulebook().sources().values().stream())
                        .map(Source::id)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(listed).contains("| `" + id + "` |"));
    }

    /** A preset is called by its market and its time, such as {@code RU_2014}. */
    @Test
    void every_preset_beside_the_defaults_is_listed_with_its_source() throws IOException {
        String listed = Files.readString(ROOT.resolve("docs/sources.md"));
        List<String> presets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("core/src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                found(PRESET, Files.readString(file)).forEach(presets::add);
            }
        }
        assertThat(presets)
                .hasSizeGreaterThan(10)
                .allSatisfy(preset -> assertThat(listed).contains("`" + preset.replace(' ', '.') + "`"));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> blocks(String language) throws IOException {
        return found(Pattern.compile("(?s)```" + language + "\n(.*?)\n```"), readme());
    }

    private static List<String> regions() throws IOException {
        List<String> regions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                found(REGION, Files.readString(file)).forEach(region -> regions.add(region.stripIndent()));
            }
        }
        return regions;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
