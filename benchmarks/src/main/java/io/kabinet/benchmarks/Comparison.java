package io.kabinet.benchmarks;

import io.kabinet.benchmarks.results.Measured;
import io.kabinet.benchmarks.results.ResultFile;
import io.kabinet.benchmarks.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all variants of one benchmark in turns, prints how they compare, and keeps nothing.
 *
 * <p>Given are the benchmark's name and the variants to compare all of them with; a benchmark with parameters gets a table for
 * each of their values.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * Runs and prints.
     *
     * @param args the benchmark, and the peers
     * @throws RunnerException if a variant fails
     * @throws IOException if there is no room for what JMH writes
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Path file = Files.createTempFile("comparison", ".json");
        try {
            ResultFile.write(file, Turns.run(args[0], Turns.USUAL));
            print(args[0], ResultFile.read(file), List.of(args).subList(1, args.length));
        } finally {
            Files.delete(file);
        }
    }

    static void print(String name, Results results, List<String> peers) {
        for (String parameters : results.parameters()) {
            System.out.println(parameters.isEmpty() ? name : name + ", " + parameters);
            print(results.variants(parameters), peers);
        }
    }

    private static void print(Map<String, Measured> variants, List<String> peers) {
        List<String> columns = peers.stream().map(peer -> " x " + peer + " |").toList();
        System.out.println("| variant | ns/op | least | B/op |" + String.join("", columns));
        System.out.println("|---|" + "---:|".repeat(3 + peers.size()));
        variants.entrySet().stream()
                .sorted(Comparator.comparingDouble(variant -> variant.getValue().median()))
                .forEach(variant -> print(
                        variant.getKey(),
                        variant.getValue(),
                        peers.stream()
                                .map(peer -> Optional.ofNullable(variants.get(peer)))
                                .toList()));
    }

    private static void print(String variant, Measured measured, List<Optional<Measured>> peers) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f |",
                variant,
                measured.median(),
                measured.least(),
                measured.bytesPerCall()));
        for (Optional<Measured> peer : peers) {
            row.append(peer.map(other -> String.format(Locale.ROOT, " %.3f |", measured.median() / other.median()))
                    .orElse(" not measured |"));
        }
        System.out.println(row);
    }
}
