package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.reconciliation.ReconciledLine;
import io.kabinet.core.cashback.reconciliation.ReconciliationTotal;
import java.io.PrintStream;
import org.joda.money.Money;

/** Prints what holding our orders against the partners' statement came to. */
final class StatementPrinter {

    private final PrintStream out;
    private final Speech speech;

    StatementPrinter(PrintStream out, Speech speech) {
        this.out = out;
        this.speech = speech;
    }

    /** Prints the sums, and all lines that do not match unless only the sums are wanted. */
    void print(Statement statement, boolean onlySums) {
        Words words = speech.words();
        out.print(words.of("statement") + '\n');
        if (!onlySums) {
            statement.unlike().forEach(this::print);
        }
        for (ReconciliationTotal total : statement.totals()) {
            out.print(words.of(total.verdict()) + ": " + words.of("lines") + ' ' + total.lines() + ", "
                    + words.of("ours") + ' ' + speech.say(total.ours()) + ", " + words.of("theirs") + ' '
                    + speech.say(total.theirs()) + '\n');
        }
        out.print('\n');
    }

    private void print(ReconciledLine line) {
        Words words = speech.words();
        String amounts = words.of("ours") + ' ' + line.ours().map(this::say).orElse("—") + ", " + words.of("theirs")
                + ' ' + line.theirs().map(this::say).orElse("—");
        String differences = line.differences().isEmpty() ? "" : ": " + speech.say(line.differences());
        out.print("  " + Printable.line(line.target().toString()) + "  " + words.of(line.verdict()) + " (" + amounts
                + ')' + differences + '\n');
    }

    private String say(Money amount) {
        return speech.say(amount);
    }
}
