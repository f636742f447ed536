package io.kabinet.benchmarks.report;

import java.util.Collection;
import java.util.Collections;
import java.util.stream.IntStream;

/** A logarithmic axis of whole powers of ten, from one place of a picture to another. */
record Decades(int first, int last, double from, double to) {

    static Decades around(Collection<Double> values, double from, double to) {
        int first = (int) Math.floor(Math.log10(Collections.min(values)));
        int last = (int) Math.ceil(Math.log10(Collections.max(values)));
        return new Decades(first, Math.max(last, first + 1), from, to);
    }

    double place(double value) {
        return from + (to - from) * (Math.log10(value) - first) / (last - first);
    }

    IntStream powers() {
        return IntStream.rangeClosed(first, last);
    }
}
