package io.kabinet.benchmarks.report;

/** Whether a goal is met. */
enum Verdict {
    MET("yes"),
    /** The medians are well, and the fastest iterations are not: the less flattering of the two counts. */
    ONLY_BY_MEDIANS("**only by medians**"),
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
        return this != MET && this != NO_GOAL;
    }

    @Override
    public String toString() {
        return text;
    }
}
