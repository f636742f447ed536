package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Fact;
import io.kabinet.documents.Paper.Foot;
import io.kabinet.documents.Paper.Line;
import io.kabinet.documents.Paper.Section;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;

/** Turns what a document says into what a person reads. */
final class Layout {

    private final Setting setting;
    private final Content content;
    private final Wording wording;
    private final int decimals;

    Layout(Setting setting, Content content) {
        this.setting = setting;
        this.content = content;
        this.wording = new Wording(setting.language(), setting.zone());
        this.decimals = Decimals.of(content);
    }

    Paper paper() {
        List<Section> sections = new ArrayList<>();
        content.figures().balances().ifPresent(balances -> sections.add(balances(balances)));
        if (content.figures().balances().isEmpty()) {
            content.figures().totals().ifPresent(totals -> sections.add(totals(totals)));
        }
        content.figures().spending().ifPresent(spending -> sections.add(spending(spending)));
        content.rows().ifPresent(rows -> sections.add(rows(rows)));
        return new Paper(
                setting.language().code(),
                wording.of("title." + content.kind().text())
                        + content.number()
                                .map(number -> " " + wording.of("sign") + " " + number)
                                .orElse(""),
                facts(),
                sections,
                new Foot(
                        wording.of("page"),
                        wording.of("page.of"),
                        content.rows().isPresent()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.of("period"), wording.period(content.period())));
        setting.number().ifPresent(number -> facts.add(new Fact(wording.of("subscriber"), setting.written(number))));
        setting.account().ifPresent(account -> facts.add(new Fact(wording.of("account"), setting.written(account))));
        facts.add(new Fact(wording.of("currency"), content.figures().currency().getCode()));
        if (content.rows().isPresent() || setting.madeAt().isPresent()) {
            facts.add(new Fact(wording.of("zone"), setting.zone().getId()));
        }
        setting.madeAt().ifPresent(moment -> facts.add(new Fact(wording.of("made"), wording.moment(moment))));
        return facts;
    }

    private Section balances(PeriodStatement statement) {
        return new Section(
                wording.of("balances"),
                "",
                twoColumns(),
                List.of(
                        Line.of(wording.of("opening"), amount(statement.opening())),
                        Line.of("+ " + wording.of("income"), amount(statement.income())),
                        Line.of("− " + wording.of("spending"), amount(statement.spending()))),
                List.of(Line.strong("= " + wording.of("closing"), amount(statement.closing()))));
    }

    private Section totals(Totals totals) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(wording.of("income"), amount(totals.income())));
        lines.add(Line.of(wording.of("spending"), amount(totals.spending())));
        if (totals.spendingNet() instanceof Stated.Value<BigMoney> net) {
            lines.add(Line.of(wording.of("net"), amount(net.value())));
        }
        return new Section(wording.of("totals"), "", twoColumns(), lines, List.of());
    }

    private List<Column> twoColumns() {
        return List.of(new Column("", Align.LEFT, 300), new Column("", Align.RIGHT, 120));
    }

    private Section spending(Summary<ChargeCategory> spending) {
        BigMoney longest = spending.parts().stream()
                .map(Summary.Part::sum)
                .reduce((one, other) -> one.isLessThan(other) ? other : one)
                .orElse(spending.total());
        List<Line> lines = new ArrayList<>();
        long records = 0;
        for (Summary.Part<ChargeCategory> part : spending.parts()) {
            records = Math.addExact(records, part.records());
            lines.add(new Line(
                    List.of(
                            part.key().text(),
                            Long.toString(part.records()),
                            charged(part.charged()),
                            amount(part.sum()),
                            wording.share(part.share())),
                    false,
                    bar(part.sum(), longest)));
        }
        Rate whole = spending.total().isZero() ? Rate.percent(0) : Rate.percent(100);
        Line total = Line.strong(
                wording.of("total"), Long.toString(records), "", amount(spending.total()), wording.share(whole));
        return new Section(wording.of("categories"), wording.of("no_spending"), ofCategories(), lines, List.of(total));
    }

    private List<Column> ofCategories() {
        return List.of(
                new Column(wording.of("category"), Align.LEFT, 170),
                new Column(wording.of("records"), Align.RIGHT, 55),
                new Column(wording.of("charged"), Align.RIGHT, 90),
                new Column(wording.of("sum"), Align.RIGHT, 70),
                new Column(wording.of("share"), Align.RIGHT, 60),
                new Column(wording.of("diagram"), Align.BAR, 90));
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
    private static int bar(BigMoney sum, BigMoney longest) {
        if (!sum.isPositive()) {
            return 0;
        }
        return Math.max(
                1,
                sum.getAmount()
                        .movePointRight(3)
                        .divide(longest.getAmount(), 0, RoundingMode.DOWN)
                        .intValueExact());
    }

    private Section rows(List<DetailingRecord> records) {
        RowLines rows = new RowLines(setting, wording, decimals, records);
        return new Section(
                wording.of("rows"),
                wording.of("no_rows"),
                rows.columns(),
                rows,
                content.figures().totals().map(rows::total).map(List::of).orElse(List.of()));
    }

    private String amount(BigMoney amount) {
        return wording.amount(amount, decimals);
    }
}
