package io.kabinet.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When and where a suite was measured.
 *
 * @param date the day
 * @param machine its processors, memory and system
 * @param java the virtual machine
 * @param turns how many JVMs each variant got
 * @param versions of what ours is compared with, by the names of the jars
 */
public record Circumstances(String date, String machine, String java, int turns, Map<String, String> versions) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final long KIBIBYTES = 1 << 20;

    /**
     * Those of this machine.
     *
     * @param suite what is measured
     * @param day the day
     * @param turns how many JVMs each variant gets
     * @return the day, and where
     */
    public static Circumstances here(Suite suite, LocalDate day, int turns) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String library : suite.libraries()) {
            version(library).ifPresent(version -> versions.put(library, version));
        }
        return new Circumstances(
                day.toString(),
                thisMachine(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                turns,
                versions);
    }

    /**
     * Those that were kept.
     *
     * @param root the directory of the repository
     * @param suite what was measured
     * @return when and where that was, if it is known
     * @throws IOException if they cannot be read
     */
    public static Optional<Circumstances> read(Path root, Suite suite) throws IOException {
        JsonNode kept = all(root).path(suite.name());
        return kept.isMissingNode() ? Optional.empty() : Optional.of(JSON.treeToValue(kept, Circumstances.class));
    }

    /**
     * Keeps them, beside those of other suites.
     *
     * @param root the directory of the repository
     * @param suite what was measured
     * @throws IOException if they cannot be written
     */
    public void write(Path root, Suite suite) throws IOException {
        ObjectNode all = all(root);
        all.set(suite.name(), JSON.valueToTree(this));
        Files.createDirectories(Suite.directory(root));
        Files.writeString(file(root), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }

    private static Path file(Path root) {
        return Suite.directory(root).resolve("about.json");
    }

    private static ObjectNode all(Path root) throws IOException {
        return Files.exists(file(root))
                ? (ObjectNode) JSON.readTree(Files.readString(file(root)))
                : JSON.createObjectNode();
    }

    private static Optional<String> version(String library) {
        Pattern jar = Pattern.compile(Pattern.quote(library) + "-(\\d.*)\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .map(path -> jar.matcher(new File(path).getName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static String thisMachine() {
        String processor = line(PROCESSORS, "model name").orElse(System.getProperty("os.arch"));
        String memory = line(MEMORY, "MemTotal")
                .map(size -> ", " + Math.round(Double.parseDouble(size.replaceAll("\\D", "")) / KIBIBYTES) + " GiB")
                .orElse("");
        return Runtime.getRuntime().availableProcessors() + " x " + processor + memory + ", "
                + System.getProperty("os.name");
    }

    private static Optional<String> line(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException notThisSystem) {
            return Optional.empty();
        }
    }
}
