package io.kabinet.examples.partnershop;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** Prints orders as a table: a row for each order and currency, a total for each partner, a total of all. */
final class TablePrinter implements Printing.Page {

    private static final int[] WIDTHS = {-20, 19, 17, 17, 19, -22, -23, 0};

    private final PrintStream out;
    private final Speech speech;
    private final Speech.Places places;
    private final boolean onlySums;
    private final Sum.ByCurrency all = new Sum.ByCurrency();
    private Sum.ByCurrency ofPartner = new Sum.ByCurrency();

    TablePrinter(PrintStream out, Speech speech, Speech.Places places, boolean onlySums) {
        this.out = out;
        this.speech = speech;
        this.places = places;
        this.onlySums = onlySums;
    }

    @Override
    public void begin(String partner) {
        Words words = speech.words();
        line(words.of("partner") + ' ' + Printable.line(partner));
        row(List.of(
                words.of("order"),
                words.of("base"),
                words.of("reward"),
                words.of("caps"),
                words.of("rounding"),
                words.of("state"),
                words.of("pays"),
                words.of("note")));
    }

    @Override
    public void order(List<PrintedLine> order) {
        order.forEach(ofPartner::add);
        if (!onlySums) {
            print(order);
        }
    }

    @Override
    public void end() {
        total(ofPartner);
        all.addAll(ofPartner);
        ofPartner = new Sum.ByCurrency();
    }

    @Override
    public void endAll() {
        line(speech.words().of("overall"));
        total(all);
    }

    private void print(List<PrintedLine> order) {
        List<CurrencyUnit> currencies =
                order.stream().map(PrintedLine::currency).distinct().sorted().toList();
        for (CurrencyUnit currency : currencies) {
            List<PrintedLine> lines = order.stream()
                    .filter(line -> line.currency().equals(currency))
                    .toList();
            Sum.ByCurrency sum = new Sum.ByCurrency();
            lines.forEach(sum::add);
            Reckoned amounts = sum.all().iterator().next().amounts();
            row(List.of(
                    Printable.line(order.get(0).key().order()),
                    speech.say(amounts.base()),
                    speech.say(amounts.reward()),
                    speech.say(amounts.takenByCaps()),
                    speech.say(amounts.takenByRounding()),
                    states(lines),
                    speech.days(
                            day(lines, Outcome::payableFrom, Comparator.naturalOrder()),
                            day(lines, Outcome::payableBy, Comparator.reverseOrder())),
                    notes(lines)));
        }
    }

    private void total(Sum.ByCurrency sums) {
        Words words = speech.words();
        for (Sum sum : sums.all()) {
            Reckoned amounts = sum.amounts();
            row(List.of(
                    words.of("total"),
                    speech.say(amounts.base()),
                    speech.say(amounts.reward()),
                    speech.say(amounts.takenByCaps()),
                    speech.say(amounts.takenByRounding()),
                    words.of("lines") + ": " + sum.lines(),
                    words.of("paid-out") + ": " + speech.say(sum.paidOut()),
                    ""));
        }
        line("");
    }

    private void line(String text) {
        out.print(text + '\n');
    }

    private String states(List<PrintedLine> lines) {
        return lines.stream()
                .map(line -> line.outcome().state())
                .distinct()
                .sorted()
                .map(speech.words()::of)
                .collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> day(
            List<PrintedLine> lines,
            Function<Outcome, Optional<LocalDate>> which,
            Comparator<LocalDate> earliestOrLatest) {
        return lines.stream()
                .map(PrintedLine::outcome)
                .map(which)
                .flatMap(Optional::stream)
                .min(earliestOrLatest);
    }

    private String notes(List<PrintedLine> lines) {
        Set<String> said = new LinkedHashSet<>();
        for (PrintedLine line : lines) {
            if (!line.reasons().isEmpty()) {
                said.add(speech.say(line.reasons()));
            }
            line.notes().forEach(note -> said.add(speech.say(note, places)));
            if (line.isMonthlyCapLeftOut()) {
                said.add(speech.words().of("no-subscriber"));
            }
        }
        return String.join("; ", said);
    }

    private void row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String space = " ".repeat(Math.max(0, Math.abs(WIDTHS[i]) - cell.codePointCount(0, cell.length())));
            row.append(WIDTHS[i] < 0 ? cell + space : space + cell).append("  ");
        }
        line(row.toString().stripTrailing());
    }
}
