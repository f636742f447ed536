package io.kabinet.documents;

import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.Stated;
import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Line;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.joda.money.BigMoney;

/** The rows of a detailing as lines of a table, each made when it is asked for. */
final class RowLines implements Iterable<Line> {

    private final Setting setting;
    private final Wording wording;
    private final int decimals;
    private final List<DetailingRecord> records;
    private final boolean withNet;

    RowLines(Setting setting, Wording wording, int decimals, List<DetailingRecord> records) {
        this.setting = setting;
        this.wording = wording;
        this.decimals = decimals;
        this.records = records;
        this.withNet = records.stream().anyMatch(row -> row.amount().net() instanceof Stated.Value<BigMoney>);
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(wording.of("at"), Align.LEFT, 84),
                new Column(wording.of("kind"), Align.LEFT, 62),
                new Column(wording.of("category"), Align.LEFT, 166),
                new Column(wording.of("contact"), Align.LEFT, 126),
                new Column(wording.of("real"), Align.RIGHT, 60),
                new Column(wording.of("charged"), Align.RIGHT, 76),
                new Column(wording.of("in"), Align.RIGHT, 64),
                new Column(wording.of("out"), Align.RIGHT, 64)));
        if (withNet) {
            columns.add(new Column(wording.of("out.net"), Align.RIGHT, 64));
        }
        return columns;
    }

    /** The line under all rows. */
    Line total(Totals totals) {
        List<String> cells = new ArrayList<>(
                List.of(wording.of("total"), "", "", "", "", "", amount(totals.income()), amount(totals.spending())));
        if (withNet) {
            cells.add(stated(totals.spendingNet()));
        }
        return new Line(cells, true, 0);
    }

    @Override
    public Iterator<Line> iterator() {
        return records.stream().map(this::line).iterator();
    }

    private Line line(DetailingRecord row) {
        RowAmount amount = row.amount();
        boolean income = amount.movement() == Movement.INCOME;
        List<String> cells = new ArrayList<>(List.of(
                wording.moment(row.at()),
                wording.kind(row.kind()),
                row.category().text(),
                contact(row),
                wording.quantity(row.usage().real()),
                wording.quantity(row.usage().charged()),
                income ? amount(amount.gross()) : "",
                income ? "" : amount(amount.gross())));
        if (withNet) {
            cells.add(income ? "" : stated(amount.net()));
        }
        return new Line(cells, false, 0);
    }

    private String contact(DetailingRecord row) {
        String direction = row.contact().direction().map(this::word).orElse("");
        String peer = row.contact().peer().map(setting::written).orElse("");
        return direction.isEmpty() || peer.isEmpty() ? direction + peer : direction + " " + peer;
    }

    private String word(Direction direction) {
        return direction.isKnown() ? wording.of("direction." + direction.text()) : direction.text();
    }

    private String stated(Stated<BigMoney> amount) {
        return amount.match(this::amount, () -> "");
    }

    private String amount(BigMoney amount) {
        return wording.amount(amount, decimals);
    }
}
