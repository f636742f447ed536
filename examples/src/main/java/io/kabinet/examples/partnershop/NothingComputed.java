package io.kabinet.examples.partnershop;

/** Why nothing can be computed at all: a missing file, a missing column, a wrong argument. */
final class NothingComputed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingComputed(String why) {
        super(why);
    }
}
