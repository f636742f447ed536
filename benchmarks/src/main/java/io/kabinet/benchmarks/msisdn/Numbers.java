package io.kabinet.benchmarks.msisdn;

import java.util.Random;

/** What the variants are asked about: 1,024 invented numbers in wire form, a quarter of them Belarusian. */
final class Numbers {

    static final int COUNT = 1024;

    private static final int SEED = 20_261_125;
    private static final int[] AREAS = {25, 29, 33, 44};

    private final String[] wires = new String[COUNT];

    /** The same with a plus in front, as libphonenumber wants them where no country is named. */
    private final String[] international = new String[COUNT];

    Numbers() {
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            long number = random.nextInt(4) == 0
                    ? 375_000_000_000L + AREAS[random.nextInt(AREAS.length)] * 10_000_000L + random.nextInt(10_000_000)
                    : 79_000_000_000L + random.nextInt(1_000_000_000);
            wires[i] = Long.toString(number);
            international[i] = "+" + number;
        }
    }

    String wire(int i) {
        return wires[i];
    }

    String international(int i) {
        return international[i];
    }
}
