package io.kabinet.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all variants of one benchmark in turns and prints how they compare.
 *
 * <p>Made for a machine that others use too. A turn is one fork of every variant, so that a slow minute does not fall on
 * one of them only; the iterations of a benchmark are shorter than the slices of time that a neighbour takes, so that most
 * are undisturbed and the median is one of those. Given are the benchmark's name and the variants to compare all of them with; a benchmark
 * with parameters gets a table for each of their values.
 */
public final class Comparison {

    private static final int TURNS = 4;

    private Comparison() {}

    public static void main(String[] args) throws RunnerException {
        Map<String, Map<String, Measured>> tables = new LinkedHashMap<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            System.err.println("turn " + turn + " of " + TURNS);
            for (RunResult result : turn(args[0])) {
                tables.computeIfAbsent(parameters(result.getParams()), values -> new HashMap<>())
                        .computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new Measured())
                        .add(result);
            }
        }
        tables.forEach((parameters, variants) -> {
            System.out.println(parameters.isEmpty() ? args[0] : args[0] + ", " + parameters);
            print(variants, List.of(args).subList(1, args.length));
        });
    }

    private static String parameters(BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(name -> name + " = " + params.getParam(name))
                .collect(Collectors.joining(", "));
    }

    private static Collection<RunResult> turn(String benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + benchmark + "\\.")
                        .forks(1)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void print(Map<String, Measured> variants, List<String> peers) {
        System.out.println("| variant | ns/op | least | B/op | x " + String.join(" | x ", peers) + " |");
        System.out.println("|---|" + "---:|".repeat(3 + peers.size()));
        variants.entrySet().stream()
                .sorted(Comparator.comparingDouble(variant -> variant.getValue().median()))
                .forEach(variant -> print(
                        variant.getKey(),
                        variant.getValue(),
                        peers.stream().map(variants::get).toList()));
    }

    private static void print(String variant, Measured measured, List<Measured> peers) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f |",
                variant,
                measured.median(),
                measured.least(),
                measured.bytesPerCall()));
        for (Measured peer : peers) {
            row.append(String.format(Locale.ROOT, " %.3f |", measured.median() / peer.median()));
        }
        System.out.println(row);
    }
}
