package io.kabinet.examples.partnershop;

import io.kabinet.core.values.MoneyText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the kinds of cell that the files share, strictly; core reads and checks the rest. */
final class Cells {

    private static final int MOST_DIGITS = 18;

    private Cells() {}

    static CurrencyUnit currency(Row row, String column) throws RowError {
        String code = row.required(column);
        return row.read(column, () -> CurrencyUnit.of(code));
    }

    static Money money(Row row, String column, CurrencyUnit currency) throws RowError {
        String text = row.required(column);
        return row.read(column, () -> MoneyText.parse(text, currency));
    }

    static Optional<Money> optionalMoney(Row row, String column, CurrencyUnit currency) throws RowError {
        return row.text(column).isEmpty() ? Optional.empty() : Optional.of(money(row, column, currency));
    }

    /** An ISO-8601 moment with its offset, such as {@code 2026-03-01T10:00:00+03:00}. */
    static Instant moment(Row row, String column) throws RowError {
        String text = row.required(column);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new RowError(
                    column, "is not a moment with an offset, such as 2026-03-01T10:00:00+03:00: \"" + text + '"');
        }
    }

    /** An ISO-8601 day, or the other one where the cell is empty. */
    static LocalDate day(Row row, String column, LocalDate ifEmpty) throws RowError {
        String text = row.text(column);
        try {
            return text.isEmpty() ? ifEmpty : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RowError(column, "is not a day, such as 2026-03-01: \"" + text + '"');
        }
    }

    /** A whole number in ASCII digits, without a sign. */
    static long count(Row row, String column) throws RowError {
        String text = row.required(column);
        if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowError(column, "is not a whole number: \"" + text + '"');
        }
        return Long.parseLong(text);
    }

    /** One of an enum's names as written, or the other value where the cell is empty. */
    static <E extends Enum<E>> E choice(Row row, String column, E ifEmpty) throws RowError {
        String text = row.text(column);
        E[] all = ifEmpty.getDeclaringClass().getEnumConstants();
        for (E each : all) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        if (text.isEmpty()) {
            return ifEmpty;
        }
        throw new RowError(column, "is none of " + Arrays.toString(all) + ": \"" + text + '"');
    }
}
