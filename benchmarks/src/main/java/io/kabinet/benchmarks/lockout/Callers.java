package io.kabinet.benchmarks.lockout;

import io.kabinet.core.subscriber.Msisdn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Who the variants are asked about. */
final class Callers {

    private static final int SEED = 20_261_125;
    private static final long FIRST = 79_000_000_000L;

    final Msisdn[] numbers;

    /** The same numbers for those who keep them as such. */
    final Long[] digits;

    private Callers(List<Long> all) {
        digits = all.toArray(Long[]::new);
        numbers = all.stream().map(Msisdn::new).toArray(Msisdn[]::new);
    }

    /** So many numbers, one after the other. */
    static Callers inOrder(int count) {
        return new Callers(some(count));
    }

    /** The same in a random order from a fixed seed: equal to the others and never the same objects, as in a request. */
    static Callers shuffled(int count) {
        List<Long> all = some(count);
        Collections.shuffle(all, new Random(SEED));
        return new Callers(all);
    }

    private static List<Long> some(int count) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(FIRST + 37L * i);
        }
        return all;
    }

    int count() {
        return digits.length;
    }
}
