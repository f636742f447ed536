package io.kabinet.testkit.walk;

/** A law that does not hold any more. */
final class Violation extends AssertionError {

    private static final long serialVersionUID = 1;

    private final String law;

    Violation(String law, String what) {
        super(law + ": " + what);
        this.law = law;
    }

    /** Which one. */
    String law() {
        return law;
    }
}
