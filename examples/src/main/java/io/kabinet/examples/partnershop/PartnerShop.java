package io.kabinet.examples.partnershop;

import io.kabinet.examples.console.Progress;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reckons the cashback of a partner shop's orders as the operator does, from CSV files.
 *
 * <p>Run it with {@code --help} to see its arguments, and without any to see the invented shops that come with it.
 */
public final class PartnerShop {

    private static final int ALL_ROWS = 0;
    private static final int SOME_REPORTED = 1;
    private static final int NOTHING = 2;

    private PartnerShop() {}

    /**
     * Runs the shop, and exits with 1 if rows were reported and with 2 if nothing was computed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        int code = run(args, out, err, Progress.on(err));
        out.flush();
        if (code != ALL_ROWS) {
            System.exit(code);
        }
    }

    /**
     * Runs the shop without progress.
     *
     * @param args see {@code --help}
     * @param out gets the table
     * @param err gets what is wrong with which row
     * @return the exit code: 0 all rows were taken, 1 some were reported, 2 nothing was computed
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Progress.NONE);
    }

    private static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
        try {
            Arguments arguments = Arguments.of(args);
            if (arguments.wantsHelp()) {
                out.print(Arguments.help());
                return ALL_ROWS;
            }
            return new Shop(arguments, out, err, progress).run() ? ALL_ROWS : SOME_REPORTED;
        } catch (NothingComputed nothing) {
            progress.done();
            err.print(Printable.line(String.valueOf(nothing.getMessage())) + '\n');
            return NOTHING;
        } catch (OutOfMemoryError full) {
            err.print("The memory is full; give java more of it, such as -Xmx1g\n");
            return NOTHING;
        }
    }
}
