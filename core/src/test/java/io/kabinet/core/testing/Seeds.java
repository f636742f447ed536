package io.kabinet.core.testing;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a property over many random cases, each from a seed of its own that a failure names.
 *
 * <p>The seeds are the same on every run. With {@code -Dkabinet.seed=…} only that seed runs, in every property of the
 * run, so it goes well with {@code -Dtest=TheClass#the_property}.
 */
public final class Seeds {

    /** The system property that replays one seed. */
    public static final String PROPERTY = "kabinet.seed";

    private static final long BASE = 0x6b6162696e6574L; // "kabinet" in ASCII

    private Seeds() {}

    /**
     * Runs the story for so many seeds, or for the one to be replayed.
     *
     * @param cases how many seeds
     * @param story what must hold; all its randomness comes from its parameter
     * @throws AssertionError if the story fails, with the seed in its message
     * @throws NumberFormatException if the seed to be replayed is not a whole number
     */
    public static void forEach(int cases, Consumer<SplittableRandom> story) {
        run(seeds(System.getProperty(PROPERTY), cases), story);
    }

    static LongStream seeds(@Nullable String replayed, int cases) {
        return replayed != null ? LongStream.of(Long.parseLong(replayed)) : new SplittableRandom(BASE).longs(cases);
    }

    static void run(LongStream seeds, Consumer<SplittableRandom> story) {
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
