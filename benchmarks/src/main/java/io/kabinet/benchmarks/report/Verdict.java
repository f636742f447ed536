package io.kabinet.benchmarks.report;

/** Whether a goal is met. */
enum Verdict {
    MET("yes"),
    /** The medians are well, which is what counts, and the fastest iterations are not. */
    ONLY_BY_MEDIANS("yes, not by leasts"),
    MISSED("**no**"),
    NOT_MEASURED("not measured"),
    NO_GOAL("");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(double byMedians, double byLeasts, double atMost) {
        if (byMedians > atMost) {
            return MISSED;
        }
        return byLeasts > atMost ? ONLY_BY_MEDIANS : MET;
    }

    boolean isFailure() {
        return this == MISSED || this == NOT_MEASURED;
    }

    @Override
    public String toString() {
        return text;
    }
}
