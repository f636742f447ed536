package io.kabinet.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the projects of {@code src/it/consumers} got when they were built against the installed artifacts. */
class ConsumersIT {

    private static final String VERSION = System.getProperty("kabinet.version");
    private static final Path CONSUMERS = Path.of("target", "it", "consumers");

    private static final String OF_CORE = "joda-money jspecify kabinet-core";
    private static final String OF_CLIENT = "jackson-annotations jackson-core jackson-databind joda-money jspecify"
            + " kabinet-client kabinet-core resilience4j-core resilience4j-retry slf4j-api";
    private static final String OF_TESTKIT = "jackson-annotations jackson-core jackson-databind joda-money jspecify"
            + " kabinet-client kabinet-core kabinet-testkit resilience4j-core resilience4j-retry slf4j-api";

    private static final String OF_DOCUMENTS =
            "fontbox jcl-over-slf4j joda-money jspecify kabinet-core kabinet-documents" + " pdfbox pdfbox-io slf4j-api";

    /** Two dozen rooms of rules, most of it small classes; whoever adds to them weighs what it costs everybody. */
    private static final long CORE_BYTES_AT_MOST = 1_120_000;

    /** The last column is what others weigh, to the byte: joda-money and JSpecify, then Jackson, resilience4j and slf4j, or PDFBox. */
    @ParameterizedTest
    @CsvSource({
        "core-on-class-path,  " + OF_CORE + ", 70014",
        "core-on-module-path, " + OF_CORE + ", 70014",
        "client,              " + OF_CLIENT + ", 2685637",
        "testkit,             " + OF_TESTKIT + ", 2685637",
        "documents,           " + OF_DOCUMENTS + ", 3931060",
    })
    void a_consumer_pulls_these_jars_and_no_byte_more(String consumer, String jars, long othersBytes)
            throws IOException {
        Map<String, Long> closure = closureOf(consumer);

        assertThat(closure.keySet()).containsExactly(jars.split(" ", -1));
        assertThat(closure.get("kabinet-core")).isLessThanOrEqualTo(CORE_BYTES_AT_MOST);
        closure.keySet().removeIf(jar -> jar.startsWith("kabinet-"));
        assertThat(closure.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(othersBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core-on-class-path"})
    void a_consumer_runs_on_the_class_path(String consumer) throws Exception {
        String classPath = ownJar(consumer) + File.pathSeparator + closure(consumer) + "/*";

        assertThat(java("-cp", classPath, "org.example.consumer.Main")).isEqualTo("1.9 %, 310 points, RUB 100.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core-on-module-path", "client"})
    void a_consumer_runs_on_the_module_path(String consumer) throws Exception {
        String modulePath = ownJar(consumer) + File.pathSeparator + closure(consumer);

        assertThat(java("-p", modulePath, "-m", "org.example.consumer/org.example.consumer.Main"))
                .isEqualTo("1.9 %, 310 points, RUB 100.00");
    }

    /** Neither JUnit nor AssertJ, WireMock or a server is among the jars, as the first test says. */
    @Test
    void an_operator_starts_on_either_path_with_nothing_else_present() throws Exception {
        String jars = ownJar("testkit") + File.pathSeparator + closure("testkit");

        assertThat(java("-p", jars, "-m", "org.example.consumer/org.example.consumer.Main"))
                .isEqualTo("BYN 5.00");
        assertThat(java("-cp", jars + "/*", "org.example.consumer.Main")).isEqualTo("BYN 5.00");
    }

    @Test
    void a_bill_is_printed_on_either_path() throws Exception {
        String jars = ownJar("documents") + File.pathSeparator + closure("documents");

        assertThat(java("-p", jars, "-m", "org.example.consumer/org.example.consumer.Main"))
                .isEqualTo("%PDF-");
        assertThat(java("-cp", jars + "/*", "org.example.consumer.Main")).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "client", "testkit"})
    void sources_and_javadoc_are_published_beside_the_jar(String module) throws IOException {
        assertThat(entries(module, "-sources")).contains("module-info.java");
        assertThat(entries(module, "-javadoc")).contains("element-list");
    }

    private static Path ownJar(String consumer) {
        return CONSUMERS.resolve(consumer).resolve("target").resolve(consumer + "-1.jar");
    }

    private static Path closure(String consumer) {
        return CONSUMERS.resolve(consumer).resolve("target").resolve("closure");
    }

    /** Artifact ids and sizes, by artifact id. */
    private static Map<String, Long> closureOf(String consumer) throws IOException {
        Map<String, Long> closure = new TreeMap<>();
        try (Stream<Path> jars = Files.list(closure(consumer))) {
            for (Path jar : (Iterable<Path>) jars::iterator) {
                closure.put(jar.getFileName().toString().replaceFirst("-\\d.*", ""), Files.size(jar));
            }
        }
        return closure;
    }

    private static List<String> entries(String module, String classifier) throws IOException {
        Path jar = Path.of("..", module, "target", "kabinet-" + module + "-" + VERSION + classifier + ".jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            return new ArrayList<>(file.stream().map(JarEntry::getName).toList());
        }
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java") + ""));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n"));
    }
}
