package io.kabinet.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuitesTest {

    /** Made by a profile, which fetches its generator. */
    private static final String ELSEWHERE = "generated";

    private static final Pattern NAME =
            Pattern.compile("(io\\.kabinet\\.\\S*)\\.jmh_generated\\.(\\w+)_(\\w+)_jmhTest");

    private final List<String> benchmarks = benchmarks();

    @Test
    void every_benchmark_of_the_project_is_in_exactly_one_suite() {
        assertThat(benchmarks)
                .hasSizeGreaterThan(50)
                .allSatisfy(benchmark -> assertThat(Suites.ALL)
                        .filteredOn(suite -> matches(suite, benchmark))
                        .as(benchmark)
                        .hasSize(1));
    }

    @Test
    void a_suite_speaks_only_of_variants_that_there_are() {
        for (Suite suite : Suites.ALL) {
            Set<String> variants = benchmarks.stream()
                    .filter(benchmark -> matches(suite, benchmark))
                    .map(benchmark -> benchmark.substring(benchmark.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> spokenOf = new TreeSet<>(suite.peers());
            suite.claims().forEach(claim -> spokenOf.add(claim.ours()));
            suite.growths().forEach(growth -> spokenOf.add(growth.variant()));
            spokenOf.remove(ELSEWHERE);

            assertThat(variants).as(suite.name()).isNotEmpty().containsAll(spokenOf);
        }
    }

    @Test
    void no_two_suites_have_one_name() {
        assertThat(Suites.ALL).extracting(Suite::name).doesNotHaveDuplicates().allMatch(name -> name.matches("\\w+"));
    }

    @Test
    void the_versions_of_all_libraries_are_found() {
        for (Suite suite : Suites.ALL) {
            assertThat(Circumstances.here(suite, LocalDate.EPOCH, 1).versions())
                    .as(suite.name())
                    .containsOnlyKeys(suite.libraries())
                    .allSatisfy((library, version) -> assertThat(version).matches("\\d+\\..*"));
        }
    }

    private static boolean matches(Suite suite, String benchmark) {
        return Pattern.compile("\\." + suite.pattern() + "\\.")
                .matcher(benchmark)
                .find();
    }

    /** As JMH lists them. */
    private static List<String> benchmarks() {
        try (InputStream in = Objects.requireNonNull(SuitesTest.class.getResourceAsStream("/META-INF/BenchmarkList"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(NAME.matcher(line)).filter(found -> found.find()))
                    .map(found -> found.group(1) + "." + found.group(2) + "." + found.group(3))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
