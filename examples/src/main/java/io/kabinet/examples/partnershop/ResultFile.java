package io.kabinet.examples.partnershop;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kabinet.core.reason.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The result as CSV, a row for each position.
 *
 * <p>Written beside its place and moved there at the end: whoever reads it sees the old file or the whole new one. Ids and
 * notes that a spreadsheet would take for formulas get an apostrophe in front.
 */
final class ResultFile implements Printing.Page, Closeable {

    private static final List<String> HEADER = List.of(
            "partner_id",
            "order_id",
            "position_id",
            "state",
            "currency",
            "base",
            "reward",
            "taken_by_cap",
            "taken_by_order_cap",
            "taken_by_monthly_cap",
            "taken_by_rounding",
            "paid_out",
            "payable_from",
            "payable_by",
            "refusals",
            "note");

    private final Path file;
    private final Path unfinished;
    private final CsvWriter writer;
    private final Speech speech;
    private final Speech.Places places;
    private boolean isFinished;

    /** Starts a file; directories on the way are made, and a link stays a link. */
    ResultFile(Path path, Speech speech, Speech.Places places) throws IOException {
        Path file = Files.isSymbolicLink(path) ? path.toRealPath() : path;
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        this.file = file;
        this.unfinished = Files.createTempFile(directory, ".partnershop", ".csv");
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished, StandardCharsets.UTF_8);
        this.speech = speech;
        this.places = places;
        writer.writeRecord(HEADER);
    }

    @Override
    public void order(List<PrintedLine> lines) {
        lines.forEach(this::add);
    }

    private void add(PrintedLine line) {
        Outcome outcome = line.outcome();
        Reckoned amounts = outcome.amounts();
        List<String> cells = new ArrayList<>(HEADER.size());
        cells.add(Printable.cell(line.key().partner()));
        cells.add(Printable.cell(line.key().order()));
        cells.add(Printable.cell(line.key().position()));
        cells.add(outcome.state().name());
        cells.add(line.currency().getCode());
        cells.add(plain(amounts.base()));
        cells.add(plain(amounts.reward()));
        cells.add(plain(amounts.takenByCap()));
        cells.add(plain(amounts.takenByOrderCap()));
        cells.add(plain(amounts.takenByMonthlyCap()));
        cells.add(Speech.stripped(amounts.takenByRounding()).getAmount().toPlainString());
        cells.add(Boolean.toString(outcome.paidOut()));
        cells.add(outcome.payableFrom().map(LocalDate::toString).orElse(""));
        cells.add(outcome.payableBy().map(LocalDate::toString).orElse(""));
        cells.add(line.reasons().stream().map(Reason::code).collect(Collectors.joining(" ")));
        cells.add(Printable.cell(note(line)));
        writer.writeRecord(cells);
    }

    /** Puts the whole file in its place. */
    void finish() throws IOException {
        writer.close();
        isFinished = true;
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (!isFinished) {
            writer.close();
        }
        Files.deleteIfExists(unfinished);
    }

    private String note(PrintedLine line) {
        List<String> said = new ArrayList<>();
        line.reasons().forEach(reason -> said.add(speech.say(reason)));
        line.notes().forEach(note -> said.add(speech.say(note, places)));
        if (line.isMonthlyCapLeftOut()) {
            said.add(speech.words().of("no-subscriber"));
        }
        return String.join("; ", said);
    }

    private static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
