package io.kabinet.mts.business.sandbox;

import io.kabinet.core.values.DateSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** The dialect's dates, each form taken where it is right and nowhere else. */
final class Dates {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Dates() {}

    /** A moment with Moscow's offset, to the nanosecond where there are some. */
    static String offset(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(ZONE));
    }

    /** The last moment before an end: the dialect ends a day at its last second. */
    static String end(Instant end) {
        boolean midnight = end.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return offset(midnight ? end.minusSeconds(1) : end);
    }

    /** What payments are asked by. */
    static DateSpan withOffset(String first, String last) throws Refusal {
        return span(Dates::dayWithOffset, first, last, Answer.refused(400, "wrong date"));
    }

    /** What statements are asked by: UTC, and it says so. */
    static DateSpan utc(String first, String last) throws Refusal {
        Answer wrong = Answer.refused(400, "wrong date");
        if (!first.endsWith("Z") || !last.endsWith("Z")) {
            throw new Refusal(wrong);
        }
        return span(Dates::dayWithOffset, first, last, wrong);
    }

    /** What documents are ordered by: local time, and a zone makes the operator fail. */
    static DateSpan local(String first, String last) throws Refusal {
        return span(
                text -> LocalDateTime.parse(text, LOCAL).toLocalDate(),
                first,
                last,
                Answer.refused(500, "internal error"));
    }

    private static DateSpan span(Function<String, LocalDate> day, String first, String last, Answer wrong)
            throws Refusal {
        try {
            return DateSpan.of(day.apply(first), day.apply(last));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(wrong);
        }
    }

    private static LocalDate dayWithOffset(String text) {
        return LocalDate.ofInstant(OffsetDateTime.parse(text, OFFSET).toInstant(), ZONE);
    }
}
