package io.kabinet.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/**
 * JMH's own JSON, which its viewers can show: a line for each variant and turn.
 *
 * <p>Kept small: every number has five digits, and of what the collector's profiler tells only the bytes per call are kept.
 */
public final class ResultFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PRIMARY = "primaryMetric";
    private static final String SECONDARY = "secondaryMetrics";
    private static final String BYTES_PER_CALL = "gc.alloc.rate.norm";
    private static final Map<String, Double> NANOSECONDS = Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9);

    private ResultFile() {}

    /**
     * Writes what was measured.
     *
     * @param file where to; what was there is gone
     * @param results one for each variant and turn
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Collection<RunResult> results) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        String lines = StreamSupport.stream(JSON.readTree(written.toByteArray()).spliterator(), false)
                .map(ResultFile::shortened)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Files.writeString(file, lines);
    }

    /**
     * Reads what was measured.
     *
     * @param file JMH's JSON, written by {@link #write} or by JMH itself
     * @return all of it
     * @throws IOException if it cannot be read
     */
    public static Results read(Path file) throws IOException {
        Results results = new Results();
        for (JsonNode result : JSON.readTree(Files.readString(file))) {
            String name = result.path("benchmark").asText();
            Measured measured =
                    results.of(parameters(result.path("params")), name.substring(name.lastIndexOf('.') + 1));
            String unit = result.path(PRIMARY).path("scoreUnit").asText();
            for (JsonNode fork : result.path(PRIMARY).path("rawData")) {
                fork.forEach(score -> measured.addTime(nanoseconds(score.asDouble(), unit)));
            }
            for (JsonNode fork : result.path(SECONDARY).path(BYTES_PER_CALL).path("rawData")) {
                fork.forEach(score -> measured.addBytes(score.asDouble()));
            }
        }
        return results;
    }

    /** From {@code ms/op}, or from {@code ops/ms}. */
    private static double nanoseconds(double score, String unit) {
        boolean throughput = unit.startsWith("ops/");
        String time = throughput ? unit.substring("ops/".length()) : unit.substring(0, unit.indexOf('/'));
        Double length = NANOSECONDS.get(time);
        if (length == null) {
            throw new IllegalArgumentException("unit of a score: " + unit);
        }
        return throughput ? length / score : length * score;
    }

    private static String parameters(JsonNode params) {
        Map<String, String> sorted = new TreeMap<>();
        params.properties()
                .forEach(field -> sorted.put(field.getKey(), field.getValue().asText()));
        return sorted.entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(JsonNode result) {
        JsonNode bytes = result.path(SECONDARY).path(BYTES_PER_CALL);
        ObjectNode kept = ((ObjectNode) result).putObject(SECONDARY);
        if (!bytes.isMissingNode()) {
            kept.set(BYTES_PER_CALL, bytes);
        }
        return FiveDigits.in(result).toString();
    }
}
