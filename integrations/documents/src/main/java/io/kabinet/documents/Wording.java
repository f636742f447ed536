package io.kabinet.documents;

import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.reason.Language;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.joda.money.BigMoney;

/** Says everything on paper in one language; dates and decimals are written as core's texts write them. */
final class Wording {

    private static final int BYTES_OF_A_KILOBYTE = 1024;

    private final Properties words;
    private final ZoneId zone;
    private final boolean decimalComma;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Wording(Language language, ZoneId zone) {
        this.words = load(language);
        this.zone = zone;
        this.decimalComma = language != Language.ENGLISH;
        String date = decimalComma ? "dd.MM.uuuu" : "uuuu-MM-dd";
        this.day = DateTimeFormatter.ofPattern(date, Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(date + " HH:mm:ss", Locale.ROOT);
    }

    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("the library is broken: no word for " + key);
        }
        return word;
    }

    String kind(RecordKind kind) {
        return words.getProperty("kind." + kind.text(), kind.text());
    }

    /** Both days; an end that nobody set is an ellipsis. */
    String period(DateSpan days) {
        return (days.first().equals(LocalDate.MIN) ? "…" : day.format(days.first()))
                + " – "
                + (days.last().equals(LocalDate.MAX) ? "…" : day.format(days.last()));
    }

    /** With the offset where the clock was put back and the same time came twice. */
    String moment(Instant at) {
        ZonedDateTime told = at.atZone(zone);
        LocalDateTime local = told.toLocalDateTime();
        boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
        return moment.format(local) + (twice ? " " + told.getOffset().getId() : "");
    }

    /** The amount alone: its currency stands at the head of the document. */
    String amount(BigMoney amount, int decimals) {
        return decimal(amount.getAmount().setScale(decimals, RoundingMode.UNNECESSARY));
    }

    String share(Rate share) {
        BigDecimal percent = share.asPercent();
        return decimal(percent.setScale(Math.max(2, percent.scale()), RoundingMode.UNNECESSARY)) + " %";
    }

    /** Calls as minutes and seconds, traffic in kilobytes of 1024 if they are whole; nothing if nobody said. */
    String quantity(Quantity quantity) {
        return quantity.match(
                count -> switch (quantity.unit()) {
                    case SECONDS -> time(count);
                    case BYTES -> bytes(count);
                    case PIECES -> pieces(count);
                },
                () -> "",
                () -> "");
    }

    String time(long seconds) {
        long rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    String bytes(long count) {
        return count % BYTES_OF_A_KILOBYTE == 0
                ? count / BYTES_OF_A_KILOBYTE + " " + of("kilobytes")
                : count + " " + of("bytes");
    }

    String pieces(long count) {
        return count + " " + of("pieces");
    }

    private String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    private static Properties load(Language language) {
        String file = "words_" + language.code() + ".properties";
        try (InputStream bytes = Wording.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the library is broken: no " + file);
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
