package io.kabinet.client.rulebook;

import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** The parts that are written as one text. */
final class Words {

    private static final String PERCENT = " %";

    static final Map<Class<?>, Part<?>> ALL = Map.of(
            String.class, new Word<>(text -> text, text -> text),
            LocalDate.class, new Word<>(LocalDate::toString, LocalDate::parse),
            YearMonth.class, new Word<>(YearMonth::toString, YearMonth::parse),
            Period.class, new Word<>(Period::toString, Period::parse),
            Duration.class, new Word<>(Duration::toString, Duration::parse),
            ZoneId.class, new Word<>(ZoneId::getId, ZoneId::of),
            CurrencyUnit.class, new Word<>(CurrencyUnit::getCode, CurrencyUnit::of),
            Rate.class, new Word<>(Rate::toString, Words::rate));

    private Words() {}

    private static Rate rate(String text) {
        if (!text.endsWith(PERCENT)) {
            throw new IllegalArgumentException("is no rate such as \"25 %\"");
        }
        return Rate.percent(text.substring(0, text.length() - PERCENT.length()));
    }

    /** One of several words, known by their names. */
    static <E extends Enum<E>> Part<E> oneOf(Class<E> kind) {
        return new Word<>(Enum::name, text -> named(kind, text));
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String text) {
        for (E one : kind.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw new IllegalArgumentException("is none of " + List.of(kind.getEnumConstants()));
    }
}
