package io.kabinet.testkit.detailing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A detailing file with so many rows, the same bytes for the same seed.
 *
 * <p>Numbers are +7 900 000-00-xx, which nobody has. Rows are made while they are written, so a file may be of any size.
 * One detailing may be written and read several times; immutable and safe for use by several threads.
 *
 * <pre>{@code
 * SyntheticDetailing detailing = SyntheticDetailing.of(SyntheticFormat.XML_2015, 700_000);
 * detailing.writeTo(out);
 * }</pre>
 *
 * @param format the format
 * @param rows how many rows, spoiled ones among them
 * @param seed what the rows are drawn from
 * @param quirks what the file does besides
 */
public record SyntheticDetailing(SyntheticFormat format, long rows, long seed, Set<Quirk> quirks) {

    /** Whose detailing it is. */
    public static final String LINE = "79000000001";

    static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    static final int OFFSET = 3 * 3_600;

    private static final OffsetDateTime IN_2015 = OffsetDateTime.parse("2015-09-06T00:00:00+03:00");
    private static final OffsetDateTime IN_2026 = OffsetDateTime.parse("2026-06-01T00:00:00+03:00");
    private static final int VAT_2015 = 18;
    private static final int VAT_2026 = 22;
    private static final long SEED = 20_261_126;

    /**
     * Copies the quirks.
     *
     * @throws IllegalArgumentException if there are fewer rows than none
     */
    public SyntheticDetailing {
        Objects.requireNonNull(format, "format");
        quirks = Set.copyOf(quirks);
        if (rows < 0) {
            throw new IllegalArgumentException("rows must not be below zero: " + rows);
        }
    }

    /**
     * A file that does nothing unusual.
     *
     * @param format the format
     * @param rows how many rows
     * @return the detailing
     */
    public static SyntheticDetailing of(SyntheticFormat format, long rows) {
        return new SyntheticDetailing(format, rows, SEED, Set.of());
    }

    /**
     * The same with other rows.
     *
     * @param other what they are drawn from
     * @return the detailing
     */
    public SyntheticDetailing withSeed(long other) {
        return new SyntheticDetailing(format, rows, other, quirks);
    }

    /**
     * The same with these quirks alone; those that the format cannot have do nothing.
     *
     * @param other what the file does besides
     * @return the detailing
     */
    public SyntheticDetailing with(Quirk... other) {
        EnumSet<Quirk> set = EnumSet.noneOf(Quirk.class);
        set.addAll(List.of(other));
        return new SyntheticDetailing(format, rows, seed, set);
    }

    /**
     * How the file is to be read: roubles, Moscow time, 18 % of VAT in 2015 to 2018 and 22 % from 2026.
     *
     * @return the reading
     */
    public Reading reading() {
        return Reading.in(ZoneId.of("Europe/Moscow"), RUB)
                .withVat(new VatTable(Map.of(
                        DateSpan.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)),
                        Rate.percent(VAT_2015),
                        DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2126, 12, 31)),
                        Rate.percent(VAT_2026))));
    }

    /**
     * Writes the file.
     *
     * @param out where to, in UTF-8; it is flushed and left open
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        if (quirks.contains(Quirk.BYTE_ORDER_MARK)) {
            writer.append('\uFEFF');
        }
        Layout layout = Layout.of(this);
        StringBuilder text = new StringBuilder();
        Draw draw = new Draw(this);
        layout.head(text);
        for (long row = 0; row < rows; row++) {
            draw.next();
            layout.row(draw, row, text);
            writer.append(text);
            text.setLength(0);
        }
        layout.tail(text);
        writer.append(text);
        writer.flush();
    }

    /**
     * What a reader finds in the file, row by row; spoiled rows are left out.
     *
     * @return the rows in the order of the file
     */
    public Iterator<UsageRecord> records() {
        return new Expected(this);
    }

    /**
     * How many rows can be read, and what they come to.
     *
     * @return the totals
     */
    public Totals totals() {
        Draw draw = new Draw(this);
        long good = 0;
        long gross = 0;
        long net = 0;
        for (long row = 0; row < rows; row++) {
            draw.next();
            if (!draw.spoiled) {
                good++;
                gross = Math.addExact(gross, statedGross(draw));
                net = Math.addExact(net, draw.net);
            }
        }
        return new Totals(good, BigMoney.ofScale(RUB, gross, 4), BigMoney.ofScale(RUB, net, 4));
    }

    long statedGross(Draw draw) {
        return format == SyntheticFormat.XML_2026 ? draw.grossOfNet() : draw.gross;
    }

    boolean isOf2015() {
        return format == SyntheticFormat.XML_2015;
    }

    long firstSecond() {
        return (isOf2015() ? IN_2015 : IN_2026).toEpochSecond();
    }

    int vatPercent() {
        return isOf2015() ? VAT_2015 : VAT_2026;
    }

    /**
     * What the rows come to.
     *
     * @param rows how many of them can be read
     * @param gross the money with VAT
     * @param net the money without it
     */
    public record Totals(long rows, BigMoney gross, BigMoney net) {

        /** Checks that nothing is missing. */
        public Totals {
            Objects.requireNonNull(gross, "gross");
            Objects.requireNonNull(net, "net");
        }
    }
}
