package io.kabinet.benchmarks.operator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Starts fresh JVMs with each kind of double in turns and prints how long they took until the first answer.
 *
 * <p>Printed are medians, each of its own column, so that those of the steps need not add up to that of the whole.
 */
public final class FirstAnswer {

    private static final int TURNS = 5;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private static final List<ToLongFunction<Steps>> COLUMNS =
            List.of(Steps::toMain, Steps::toStarted, Steps::toAnswer, Steps::fromMain, Steps::total);

    private FirstAnswer() {}

    /**
     * Runs them and prints a table in Markdown.
     *
     * @param args none
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Steps> ours = new ArrayList<>();
        List<Steps> theirs = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            System.err.println("turn " + turn + " of " + TURNS);
            ours.add(FreshJvm.run(DoubleKind.OPERATOR));
            theirs.add(FreshJvm.run(DoubleKind.WIRE_MOCK));
        }
        System.out.print(table(ours, theirs));
    }

    static String table(List<Steps> ours, List<Steps> theirs) {
        StringBuilder owns = new StringBuilder();
        StringBuilder peers = new StringBuilder();
        StringBuilder ratios = new StringBuilder();
        for (ToLongFunction<Steps> column : COLUMNS) {
            double own = median(ours, column);
            double peer = median(theirs, column);
            owns.append(String.format(Locale.ROOT, " %.1f |", own / NANOSECONDS_OF_A_MILLISECOND));
            peers.append(String.format(Locale.ROOT, " %.1f |", peer / NANOSECONDS_OF_A_MILLISECOND));
            ratios.append(String.format(Locale.ROOT, " %.3f |", own / peer));
        }
        return String.format(Locale.ROOT, """
                | ms | JVM start to main | main to started | started to answer | main to answer | JVM start to answer |
                |---|---:|---:|---:|---:|---:|
                | operator |%s
                | wireMock |%s
                | operator x wireMock |%s
                """, owns, peers, ratios);
    }

    private static double median(List<Steps> runs, ToLongFunction<Steps> column) {
        return runs.stream()
                .mapToLong(column)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
