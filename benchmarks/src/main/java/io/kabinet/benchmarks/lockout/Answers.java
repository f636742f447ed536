package io.kabinet.benchmarks.lockout;

/** What the variants by hand answer to an attempt, if it is not the number of attempts that are left. */
final class Answers {

    static final int THRESHOLD = 3;

    static final int PASSED = -1;
    static final int LOCKED = -2;
    static final int REPLACED = -3;

    private Answers() {}

    /** What the verifier says of a wrong password. */
    static boolean no() {
        return false;
    }
}
