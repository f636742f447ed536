package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.values.Rate;
import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Line;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;

/** Spending by category as lines of a table, each with its bar: the longest is that of the largest sum. */
final class CategoryLines {

    private final Wording wording;
    private final int decimals;
    private final Summary<ChargeCategory> spending;

    CategoryLines(Wording wording, int decimals, Summary<ChargeCategory> spending) {
        this.wording = wording;
        this.decimals = decimals;
        this.spending = spending;
    }

    List<Column> columns() {
        return List.of(
                new Column(wording.of("category"), Align.LEFT, 170),
                new Column(wording.of("records"), Align.RIGHT, 55),
                new Column(wording.of("charged"), Align.RIGHT, 90),
                new Column(wording.of("sum"), Align.RIGHT, 70),
                new Column(wording.of("share"), Align.RIGHT, 60),
                new Column(wording.of("diagram"), Align.BAR, 90));
    }

    List<Line> lines() {
        BigMoney largest = spending.parts().stream()
                .map(Summary.Part::sum)
                .reduce((one, other) -> one.isLessThan(other) ? other : one)
                .orElse(spending.total());
        return spending.parts().stream().map(part -> line(part, largest)).toList();
    }

    /** The line under all categories. */
    Line total() {
        long records =
                spending.parts().stream().mapToLong(Summary.Part::records).reduce(0, Math::addExact);
        Rate whole = spending.total().isZero() ? Rate.percent(0) : Rate.percent(100);
        return Line.strong(
                wording.of("total"),
                Long.toString(records),
                "",
                wording.amount(spending.total(), decimals),
                wording.share(whole));
    }

    private Line line(Summary.Part<ChargeCategory> part, BigMoney largest) {
        return new Line(
                List.of(
                        part.key().text(),
                        Long.toString(part.records()),
                        charged(part.charged()),
                        wording.amount(part.sum(), decimals),
                        wording.share(part.share())),
                false,
                bar(part.sum(), largest));
    }

    private String charged(Summary.Charged charged) {
        List<String> told = new ArrayList<>();
        if (charged.seconds() > 0) {
            told.add(wording.time(charged.seconds()));
        }
        if (charged.bytes() > 0) {
            told.add(wording.bytes(charged.bytes()));
        }
        if (charged.pieces() > 0) {
            told.add(wording.pieces(charged.pieces()));
        }
        return String.join(", ", told);
    }

    /** Rounded down, but never to nothing what is something. */
    private static int bar(BigMoney sum, BigMoney largest) {
        if (!sum.isPositive()) {
            return 0;
        }
        return Math.max(
                1,
                sum.getAmount()
                        .movePointRight(3)
                        .divide(largest.getAmount(), 0, RoundingMode.DOWN)
                        .intValueExact());
    }
}
