package io.kabinet.benchmarks.cashback;

import io.kabinet.core.values.Rate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** What the variants are asked about: 290 partners, over a third of them above the cap, and 1,024 purchases at them. */
final class Purchases {

    static final int COUNT = 1024;

    private static final int PARTNERS = 290;
    private static final int SEED = 20_261_123;
    private static final int HIGHEST_PERMILLE = 400;
    private static final int HIGHEST_KOPECKS = 30_000_000;

    /** The rate of each partner: from 0.5 % to 40 % in steps of 0.1 %. */
    final Map<String, Rate> rates = new LinkedHashMap<>();

    /** Where each purchase was made; equal to a key of the rates and never the same object, as in a request. */
    final String[] partners = new String[COUNT];

    /** What was paid: up to 300,000.00. */
    final long[] kopecks = new long[COUNT];

    Purchases() {
        Random random = new Random(SEED);
        for (int i = 0; i < PARTNERS; i++) {
            rates.put(partner(i), new Rate((5 + random.nextInt(HIGHEST_PERMILLE - 4)) * (Rate.WHOLE / 1000)));
        }
        for (int i = 0; i < COUNT; i++) {
            partners[i] = partner(random.nextInt(PARTNERS));
            kopecks[i] = 1L + random.nextInt(HIGHEST_KOPECKS);
        }
    }

    private static String partner(int index) {
        return "partner-" + (10_000 + 37 * index);
    }
}
