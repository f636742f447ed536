package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.Stated;
import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Fact;
import io.kabinet.documents.Paper.Foot;
import io.kabinet.documents.Paper.Line;
import io.kabinet.documents.Paper.Section;
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
        CategoryLines categories = new CategoryLines(wording, decimals, spending);
        return new Section(
                wording.of("categories"),
                wording.of("no_spending"),
                categories.columns(),
                categories.lines(),
                List.of(categories.total()));
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
