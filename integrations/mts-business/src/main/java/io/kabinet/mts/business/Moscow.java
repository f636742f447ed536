package io.kabinet.mts.business;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * The operator's dates: three ways to write them, each right in one place and refused in the others.
 *
 * <p>Statements want UTC with a {@code Z}, payments want an offset, documents and requests want local time with neither.
 */
final class Moscow {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S][XXX][XX][X]",
                    Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int NO_END = 2037;
    private static final int LONGEST = 40;

    private Moscow() {}

    /** For statements. */
    static String utc(LocalDateTime at) {
        return LOCAL.format(at.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    /** For payments. */
    static String withOffset(LocalDateTime at) {
        return OFFSET.format(at.atZone(ZONE));
    }

    /** For documents and requests. */
    static String local(LocalDateTime at) {
        return LOCAL.format(at);
    }

    /** The end of a day, as the operator counts it. */
    static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LAST_SECOND);
    }

    static LocalDateTime at(Instant now) {
        return LocalDateTime.ofInstant(now, ZONE);
    }

    /** Whatever the operator writes; without a zone it is Moscow's time. */
    static Optional<Instant> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            TemporalAccessor read = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            Instant at = read instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) read).atZone(ZONE).toInstant();
            int year = at.atZone(ZoneOffset.UTC).getYear();
            return year < 1 || year > 9998 ? Optional.empty() : Optional.of(at);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> read(Tree tree, String name) {
        return tree.text(name).flatMap(Moscow::read);
    }

    /** The first moment after an end; 2037 and later stand for no end, and the last second of a day for its end. */
    static Optional<Instant> end(Tree tree, String name) {
        return read(tree, name)
                .filter(end -> end.atZone(ZoneOffset.UTC).getYear() < NO_END)
                .map(end -> end.atZone(ZONE).toLocalTime().withNano(0).equals(LAST_SECOND)
                        ? end.atZone(ZONE).withNano(0).plusSeconds(1).toInstant()
                        : end);
    }
}
