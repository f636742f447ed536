package io.kabinet.partner;

import io.kabinet.core.values.MoneyText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the kinds of cell that the files share, strictly; core reads and checks the rest. */
final class Row {

    private static final int MOST_DIGITS = 18;

    private final Cells cells;

    Row(Cells cells) {
        this.cells = cells;
    }

    /** The text of a cell, which may be empty. */
    String text(String column) {
        return cells.text(column);
    }

    /** The text of a cell, if there is any. */
    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The text of a cell that must not be empty. */
    String required(String column) throws RowRefused {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RowRefused(column, "must not be empty");
        }
        return text;
    }

    /** Makes a value of a cell; if it is refused, the column is to blame and the refusal is the reason. */
    <T> T read(String column, Supplier<T> value) throws RowRefused {
        try {
            return value.get();
        } catch (IllegalArgumentException refusal) {
            throw new RowRefused(column, String.valueOf(refusal.getMessage()));
        }
    }

    CurrencyUnit currency(String column) throws RowRefused {
        String code = required(column);
        return read(column, () -> CurrencyUnit.of(code));
    }

    Money money(String column, CurrencyUnit currency) throws RowRefused {
        String text = required(column);
        return read(column, () -> MoneyText.parse(text, currency));
    }

    Optional<Money> optionalMoney(String column, CurrencyUnit currency) throws RowRefused {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(money(column, currency));
    }

    /** An ISO-8601 moment with its offset, such as {@code 2026-03-01T10:00:00+03:00}. */
    Instant moment(String column) throws RowRefused {
        String text = required(column);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new RowRefused(
                    column, "is not a moment with an offset, such as 2026-03-01T10:00:00+03:00: \"" + text + '"');
        }
    }

    /** An ISO-8601 day, or the other one where the cell is empty. */
    LocalDate day(String column, LocalDate ifEmpty) throws RowRefused {
        String text = text(column);
        try {
            return text.isEmpty() ? ifEmpty : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RowRefused(column, "is not a day, such as 2026-03-01: \"" + text + '"');
        }
    }

    /** A whole number in ASCII digits, without a sign. */
    long count(String column) throws RowRefused {
        String text = required(column);
        if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowRefused(column, "is not a whole number: \"" + text + '"');
        }
        return Long.parseLong(text);
    }

    /** One of an enum's names as written, or the other value where the cell is empty. */
    <E extends Enum<E>> E choice(String column, E ifEmpty) throws RowRefused {
        String text = text(column);
        E[] all = ifEmpty.getDeclaringClass().getEnumConstants();
        for (E each : all) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        if (text.isEmpty()) {
            return ifEmpty;
        }
        throw new RowRefused(column, "is none of " + Arrays.toString(all) + ": \"" + text + '"');
    }
}
