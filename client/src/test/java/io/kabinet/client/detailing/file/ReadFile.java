package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** All that a file says: its rows, the bad ones, the sums of its sections, and what it ended with. */
record ReadFile(
        List<UsageRecord> rows, List<BadRow> bad, List<SectionTotals> sections, Optional<UnreadableFile> failure) {

    static final Reading RUSSIA = Reading.in(ZoneId.of("Europe/Moscow"), CurrencyUnit.of("RUB"));

    static final Reading WITH_VAT = RUSSIA.withVat(new VatTable(Map.of(
            DateSpan.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)), Rate.percent(18),
            DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), Rate.percent(22))));

    static ReadFile golden(DetailingFormat format, String name, Reading reading) {
        try {
            return of(format, goldenBytes(name), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] goldenBytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadFile.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    static ReadFile of(DetailingFormat format, String text) {
        return of(format, text.getBytes(UTF_8), RUSSIA);
    }

    static ReadFile of(DetailingFormat format, byte[] bytes, Reading reading) {
        List<UsageRecord> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        List<SectionTotals> sections = new ArrayList<>();
        FileListener listener = new FileListener() {
            @Override
            public void bad(BadRow row) {
                bad.add(row);
            }

            @Override
            public void section(SectionTotals totals) {
                sections.add(totals);
            }
        };
        try (DetailingReader reader = DetailingFile.open(format, new ByteArrayInputStream(bytes), reading, listener)) {
            reader.forEachRemaining(rows::add);
            return new ReadFile(rows, bad, sections, Optional.empty());
        } catch (UnreadableFile e) {
            return new ReadFile(rows, bad, sections, Optional.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file summed up by category and month; bad rows go to the listener. */
    static List<CategoryMonth> months(DetailingFormat format, String text, Reading reading, FileListener listener) {
        try {
            return DetailingFile.categoryMonths(
                    format, new ByteArrayInputStream(text.getBytes(UTF_8)), reading, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of 2015 with these rows. */
    static ReadFile xml(String... rows) {
        return of(DetailingFormat.XML, "<Report>" + String.join("\n", rows) + "</Report>");
    }

    /** A report with one row, to which these attributes are added. */
    static ReadFile xmlRow(String attributes) {
        return xml("<i d=\"01.06.2026 9:36:11\" s=\"Телеф.\" " + attributes + "/>");
    }

    UsageRecord only() {
        if (rows.size() != 1 || !bad.isEmpty() || failure.isPresent()) {
            throw new AssertionError("not one good row: " + this);
        }
        return rows.get(0);
    }

    UnreadableFile.Fault fault() {
        return failure.orElseThrow().fault();
    }
}
