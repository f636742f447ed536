package io.kabinet.testkit.walk;

/** The walk meets something that it cannot make; its operation needs a way in MeantEntering, MeantMoney or MeantLine. */
final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotKnown(String what) {
        super("the walk does not know how to make a " + what);
    }
}
