package io.kabinet.testkit.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints how long a sandbox takes to start: the first in a JVM, and the median of those after it. */
final class StartTime {

    private static final int TIMES = 20;

    private StartTime() {}

    /** Measures; no test waits for a figure of it. */
    public static void main(String[] args) {
        long first = micros();
        List<Long> others = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            others.add(micros());
        }
        Collections.sort(others);
        System.out.println("first " + first + " us, then " + TIMES + ": median " + others.get(TIMES / 2)
                + " us, longest " + others.get(TIMES - 1) + " us");
    }

    private static long micros() {
        SandboxBuilder builder = Sandbox.of(Sandboxes.operator());
        long start = System.nanoTime();
        try (Sandbox sandbox = builder.start()) {
            long took = (System.nanoTime() - start) / 1_000;
            if (Sandboxes.balance(sandbox).send().status() != 200) {
                throw new IllegalStateException("it does not answer");
            }
            return took;
        }
    }
}
