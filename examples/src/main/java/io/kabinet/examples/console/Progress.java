package io.kabinet.examples.console;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal that work goes on; tells nobody else. For one thread. */
public final class Progress {

    /** Says nothing. */
    public static final Progress NONE = new Progress(null);

    private static final int STEP = 1 << 16;

    private final @Nullable PrintStream terminal;
    private long count;
    private boolean shown;

    private Progress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * Progress on a stream, if there is a person to see it.
     *
     * @param err the stream
     * @return the progress
     */
    public static Progress on(PrintStream err) {
        return isTerminal(System.console()) ? new Progress(err) : NONE;
    }

    /** Begins to count anew. */
    public void start() {
        count = 0;
    }

    /**
     * Counts one thing, and now and then says how many there are.
     *
     * @param what what is counted
     */
    public void step(String what) {
        if (terminal != null && ++count % STEP == 0) {
            terminal.print("\r" + what + ' ' + count + "        ");
            terminal.flush();
            shown = true;
        }
    }

    /** Leaves the terminal as it was. */
    public void done() {
        if (terminal != null && shown) {
            terminal.print("\r                                        \r");
            terminal.flush();
            shown = false;
        }
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
