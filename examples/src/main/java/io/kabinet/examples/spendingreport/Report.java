package io.kabinet.examples.spendingreport;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.client.detailing.file.FileListener;
import io.kabinet.client.detailing.file.SectionTotals;
import io.kabinet.client.detailing.file.UnreadableFile;
import io.kabinet.core.detailing.Movement;
import io.kabinet.examples.console.Progress;
import io.kabinet.examples.console.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file once, row by row, and prints what it comes to. */
final class Report implements FileListener {

    private static final int TOLD = 20;

    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Words words;
    private final Spending spending;
    private final List<SectionTotals> sections = new ArrayList<>();
    private long badRows;

    Report(Arguments arguments, PrintStream out, PrintStream err, Progress progress) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.words = Words.beside(Report.class, arguments.language());
        this.spending = new Spending(arguments.reading().currency());
    }

    /**
     * Makes it.
     *
     * @return whether all of the file was read
     * @throws IOException if not a row of it can be read, or the chart cannot be written
     */
    boolean make() throws IOException {
        Optional<UnreadableFile> cut = read();
        if (cut.isPresent() && spending.rows() == 0) {
            throw cut.get();
        }
        print();
        Chart.of(spending.byCategory(Movement.SPENDING), words).write(arguments.chart());
        out.print(words.of("chart", arguments.chart()) + '\n');
        cut.ifPresent(broken -> err.print(words.of("cut", String.valueOf(broken.getMessage())) + '\n'));
        return cut.isEmpty() && badRows == 0;
    }

    /** What was read before a file broke off counts, and that it broke off is told. */
    private Optional<UnreadableFile> read() throws IOException {
        progress.start();
        try (DetailingReader reader = DetailingFile.open(arguments.open(), arguments.reading(), this)) {
            while (reader.next()) {
                spending.add(reader.row());
                progress.step(words.of("rows"));
            }
            return Optional.empty();
        } catch (UnreadableFile broken) {
            return Optional.of(broken);
        } finally {
            progress.done();
        }
    }

    @Override
    public void bad(BadRow row) {
        if (++badRows <= TOLD) {
            err.print(arguments.fileName() + ", " + row + '\n');
        } else if (badRows == TOLD + 1) {
            err.print(words.of("more-bad") + '\n');
        }
    }

    @Override
    public void section(SectionTotals totals) {
        sections.add(totals);
    }

    private void print() {
        Pages pages = new Pages(out, words);
        pages.table("by-category", spending.categories());
        pages.table("by-month", spending.months());
        pages.table("by-direction", spending.directions());
        out.print(
                words.of("accounted", spending.rows() + badRows, spending.counted(), spending.withoutAmount(), badRows)
                        + '\n');
        for (SectionTotals section : sections) {
            out.print(words.of(section.agree() ? "section-agrees" : "section-differs", section.rows()) + '\n');
        }
    }
}
