package io.kabinet.examples.partnershop;

import java.io.PrintStream;

/** Accounts for every row that was read; in English whatever the language, so that scripts can read it. */
final class Accounts {

    private final Inputs inputs;
    private final Reckoning reckoning;
    private final long eventsNoted;

    /** Accounts of a run; {@code eventsNoted} of its events were reported because of what they say. */
    Accounts(Inputs inputs, Reckoning reckoning, long eventsNoted) {
        this.inputs = inputs;
        this.reckoning = reckoning;
        this.eventsNoted = eventsNoted;
    }

    void print(PrintStream out) {
        Tally offers = inputs.offerRows();
        line(out, "offers: read " + offers.read() + ", taken " + offers.taken() + ", reported " + offers.reported());
        Tally orders = inputs.orderRows();
        line(
                out,
                "rows: read " + orders.read() + ", computed " + reckoning.computed() + ", refused "
                        + reckoning.refused() + ", reported " + orders.reported());
        inputs.eventRows().ifPresent(rows -> {
            long repeated = inputs.events().repeated();
            line(
                    out,
                    "events: read " + rows.read() + ", taken " + (rows.taken() - repeated - eventsNoted) + ", repeated "
                            + repeated + ", reported " + (rows.reported() + eventsNoted));
        });
        inputs.statementRows()
                .ifPresent(rows -> line(
                        out,
                        "statement: read " + rows.read() + ", compared " + rows.taken() + ", reported "
                                + rows.reported()));
    }

    private static void line(PrintStream out, String text) {
        out.print(text + '\n');
    }
}
