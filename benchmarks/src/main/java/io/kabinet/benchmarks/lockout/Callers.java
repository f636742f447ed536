package io.kabinet.benchmarks.lockout;

import io.kabinet.core.subscriber.Msisdn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Who the variants are asked about: so many numbers, in a random order from a fixed seed. */
final class Callers {

    private static final int SEED = 20_261_125;
    private static final long FIRST = 79_000_000_000L;

    /** Equal to the keys of the stores and never the same objects, as in a request. */
    final Msisdn[] numbers;

    /** The same numbers for those who keep them as such. */
    final Long[] digits;

    Callers(int count) {
        List<Long> shuffled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shuffled.add(FIRST + 37L * i);
        }
        Collections.shuffle(shuffled, new Random(SEED));
        digits = shuffled.toArray(Long[]::new);
        numbers = shuffled.stream().map(Msisdn::new).toArray(Msisdn[]::new);
    }

    int count() {
        return digits.length;
    }
}
