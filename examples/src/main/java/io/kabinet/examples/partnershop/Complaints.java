package io.kabinet.examples.partnershop;

import java.io.PrintStream;

/** Says on the error stream what is wrong with which row: {@code file:line:column: reason}. */
final class Complaints {

    private final PrintStream err;
    private long reported;

    Complaints(PrintStream err) {
        this.err = err;
    }

    /** Reports a row that is not taken as it stands; the run will end with 1. */
    void report(String file, long line, String column, String reason) {
        reported++;
        print(file, line, column, reason);
    }

    /** Says something of a row that is taken all the same. */
    void warn(String file, long line, String column, String reason) {
        print(file, line, column, "warning: " + reason);
    }

    boolean any() {
        return reported > 0;
    }

    private void print(String file, long line, String column, String reason) {
        err.print(Printable.line(file) + ':' + line + ':' + column + ": " + Printable.line(reason) + '\n');
    }
}
