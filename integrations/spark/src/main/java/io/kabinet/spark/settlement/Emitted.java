package io.kabinet.spark.settlement;

import io.kabinet.core.cashback.reconciliation.ReconciledLine;
import io.kabinet.core.cashback.reconciliation.Reconciliation;
import io.kabinet.core.cashback.reconciliation.ReconciliationTotal;
import io.kabinet.core.cashback.reconciliation.Verdict;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import io.kabinet.partner.RowRefused;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Collects what a step has to say, in the shape {@link Shapes#EMITTED}. For one thread. */
final class Emitted {

    private static final int ENTRY = 0;
    private static final int REFUSED = 1;
    private static final int NOTE = 2;
    private static final int UNLIKE = 3;
    private static final int COMPARED = 4;
    private static final int COUNTED = 5;
    private static final int ONWARDS = 6;
    private static final int SLOTS = 7;

    private final List<Row> rows = new ArrayList<>();
    private final ZoneId zone;
    private final Texts texts;

    /** Nothing said yet; {@code texts} put reasons into words. */
    Emitted(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    Iterator<Row> rows() {
        return rows.iterator();
    }

    void entry(LineStanding standing) {
        put(ENTRY, Entries.row(standing, zone));
    }

    void refused(Fact fact, RowRefused refusal) {
        refused(fact, refusal.column(), refusal.reason());
    }

    void refused(Fact fact, String column, Reason reason) {
        refused(fact, column, texts.of(reason));
    }

    void refused(Fact fact, String column, String reason) {
        put(
                REFUSED,
                RowFactory.create(
                        fact.kind().word(),
                        column,
                        reason,
                        fact.cells().toArray(String[]::new),
                        fact.place(),
                        fact.raw()));
    }

    /** Something to be said of an event that took effect all the same. */
    void note(Fact fact, EventNote note) {
        PartnerEvent event = note.event();
        put(
                NOTE,
                RowFactory.create(
                        event.target().partner(),
                        event.target().order(),
                        event.target().position().orElse(""),
                        event.id().orElse(""),
                        event.state().text(),
                        note.reason().code(),
                        texts.of(note.reason()),
                        fact.place()));
    }

    void compared(Reconciliation comparison) {
        for (ReconciledLine line : comparison.lines()) {
            if (line.verdict() != Verdict.MATCHED) {
                put(UNLIKE, unlike(line));
            }
        }
        for (ReconciliationTotal total : comparison.totals()) {
            put(
                    COMPARED,
                    RowFactory.create(
                            total.verdict().name(),
                            total.ours().getCurrencyUnit().getCode(),
                            total.lines(),
                            total.ours().getAmount(),
                            total.theirs().getAmount()));
        }
    }

    private static Row unlike(ReconciledLine line) {
        return RowFactory.create(
                line.target().partner(),
                line.target().order(),
                line.target().position().orElse(""),
                line.verdict().name(),
                amount(line.ours()),
                currency(line.ours()),
                amount(line.theirs()),
                currency(line.theirs()),
                line.differences().stream().map(Reason::code).toArray(String[]::new));
    }

    private static @Nullable Object amount(Optional<Money> money) {
        return money.<Object>map(Money::getAmount).orElse(null);
    }

    private static @Nullable String currency(Optional<Money> money) {
        return money.map(Money::getCurrencyUnit).map(CurrencyUnit::getCode).orElse(null);
    }

    /** Rows of which nothing else is said than what became of them. */
    void counted(Kind kind, String as, long count) {
        if (count > 0) {
            put(COUNTED, RowFactory.create(kind.word(), as, count));
        }
    }

    void onwards(String key, Fact fact) {
        put(ONWARDS, fact.onwardsTo(key));
    }

    private void put(int slot, Row row) {
        @Nullable Object[] slots = new @Nullable Object[SLOTS];
        slots[slot] = row;
        rows.add(RowFactory.create(slots));
    }
}
