package io.kabinet.examples.spendingreport;

import io.kabinet.examples.console.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * Adds a detailing file up by category, month and direction, and draws what was spent.
 *
 * <p>Run it with {@code --help} to see its arguments, and without any to see the invented file that comes with it.
 */
public final class SpendingReport {

    private static final int ALL_ROWS = 0;
    private static final int SOME_BAD = 1;
    private static final int NOTHING = 2;

    private SpendingReport() {}

    /**
     * Makes the report, and exits with 1 if something of the file could not be read and with 2 if there is no report.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err, Progress.on(err));
        if (code != ALL_ROWS) {
            System.exit(code);
        }
    }

    /** Makes the report without progress and tells the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Progress.NONE);
    }

    private static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
        try {
            Arguments arguments = Arguments.of(args);
            if (arguments.wantsHelp()) {
                out.print(Arguments.HELP);
                return ALL_ROWS;
            }
            boolean whole = new Report(arguments, out, err, progress).make();
            return whole ? ALL_ROWS : SOME_BAD;
        } catch (IllegalArgumentException wrong) {
            err.print(wrong.getMessage() + "; --help tells more\n");
        } catch (NoSuchFileException | AccessDeniedException file) {
            err.print("cannot be opened: " + file.getFile() + '\n');
        } catch (IOException broken) {
            err.print("nothing to report: " + broken.getMessage() + '\n');
        } finally {
            progress.done();
        }
        return NOTHING;
    }
}
