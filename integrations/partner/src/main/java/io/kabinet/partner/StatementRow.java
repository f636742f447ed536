package io.kabinet.partner;

import io.kabinet.core.cashback.reconciliation.StatementLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import org.joda.money.Money;

/** Reads one row of a partner's own statement. Safe for use by several threads. */
public final class StatementRow {

    /** The columns of a statement. */
    public static final Columns COLUMNS =
            Columns.of("partner_id", "order_id", "position_id", "reward", "currency", "state");

    private StatementRow() {}

    /**
     * Reads a row.
     *
     * @param cells the row
     * @return the line of the statement
     * @throws RowRefused if the row cannot be taken; its first fault is told
     */
    public static StatementLine read(Cells cells) throws RowRefused {
        Row row = new Row(cells);
        EventTarget target = EventRow.target(row);
        Money reward = row.money("reward", row.currency("currency"));
        EventState state = EventRow.state(row);
        return row.read("reward", () -> new StatementLine(target, reward, state));
    }
}
