package io.kabinet.testkit;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Runs a law over many random stories, each from a seed of its own that a failure names.
 *
 * <p>The seeds are the same on every run; with {@code -Dkabinet.seed=…} only that one runs.
 */
public final class Seeds {

    private static final String PROPERTY = "kabinet.seed";
    private static final long BASE = 0x746573746b6974L; // "testkit" in ASCII

    private Seeds() {}

    /** Runs the law over so many stories, or over the one whose seed is told. */
    public static void forEach(int stories, Consumer<SplittableRandom> story) {
        String replayed = System.getProperty(PROPERTY);
        LongStream seeds =
                replayed == null ? new SplittableRandom(BASE).longs(stories) : LongStream.of(Long.parseLong(replayed));
        seeds.forEach(seed -> {
            try {
                story.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed=" + seed + " replay with -D" + PROPERTY + "=" + seed + ": " + e.getMessage(), e);
            }
        });
    }
}
