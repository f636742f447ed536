package io.kabinet.examples.partnershop;

/** How many rows of a file there were, and how many of them could not be taken. */
final class Tally {

    private long read;
    private long reported;

    void countRead() {
        read++;
    }

    void countReported(long rows) {
        reported += rows;
    }

    long read() {
        return read;
    }

    long reported() {
        return reported;
    }

    /** The rows that were taken. */
    long taken() {
        return read - reported;
    }
}
