package io.kabinet.benchmarks.operator;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a fresh JVM takes to its first answer, and where that time goes.
 *
 * <p>Each world gets five JVMs of its own, in turns, so that a slow minute does not fall on one of them only. Told are the
 * medians, in milliseconds: from the start of the process to {@code main}, from there until the world is there, and from
 * there to the first answer.
 */
public final class FirstAnswer {

    private static final int TURNS = 5;
    private static final List<String> WORLDS = List.of("limitHandler", "inMemory", "sandbox", "wireMock");
    private static final double NANOSECONDS = 1e6;

    private FirstAnswer() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            answer(args[0]);
            return;
        }
        Map<String, List<double[]>> measured = new LinkedHashMap<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            for (String world : WORLDS) {
                measured.computeIfAbsent(world, name -> new ArrayList<>()).add(measure(world));
            }
        }
        System.out.println("| world | JVM to main | world | first answer | in all after main | in all |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        measured.forEach(FirstAnswer::print);
    }

    /** The child: says when it is where. */
    private static void answer(String name) {
        System.out.println("main");
        long start = System.nanoTime();
        try (World world = started(name)) {
            long there = System.nanoTime();
            boolean right = world.balance().equals(World.BALANCE);
            long answered = System.nanoTime();
            System.out.println(there - start);
            System.out.println(right ? answered - there : "wrong");
        }
        System.exit(0); // a server may leave threads behind
    }

    private static World started(String name) {
        return switch (name) {
            case "limitHandler" -> new Handler();
            case "inMemory" -> Ours.inMemory();
            case "sandbox" -> Ours.inSandbox();
            default -> new Wired();
        };
    }

    static double[] measure(String world) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstAnswer.class.getName(),
                world);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            said.readLine();
            double toMain = (System.nanoTime() - start) / NANOSECONDS;
            double toWorld = Long.parseLong(said.readLine()) / NANOSECONDS;
            double toAnswer = Long.parseLong(said.readLine()) / NANOSECONDS;
            return new double[] {toMain, toWorld, toAnswer, toWorld + toAnswer, toMain + toWorld + toAnswer};
        } finally {
            process.destroy();
        }
    }

    private static void print(String world, List<double[]> turns) {
        StringBuilder row = new StringBuilder("| " + world + " |");
        for (int column = 0; column < turns.get(0).length; column++) {
            int place = column;
            double median = turns.stream()
                    .mapToDouble(turn -> turn[place])
                    .sorted()
                    .skip(TURNS / 2)
                    .findFirst()
                    .orElseThrow();
            row.append(String.format(Locale.ROOT, " %.1f |", median));
        }
        System.out.println(row);
    }
}
