package io.kabinet.spark.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What comes out of a column, as the values of core; what is of no fitting type is refused by the argument's name. */
final class SqlValues {

    private SqlValues() {}

    /** A DECIMAL or whole number; never a DOUBLE, which is a binary fraction, nor a text. */
    static BigDecimal decimal(String name, Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        throw wrongType(name, "a DECIMAL: cast it to one", value);
    }

    /** The same without needless zeros, as plain text. */
    static String plain(String name, Object value) {
        BigDecimal exact = decimal(name, value).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** An amount to the kopeck; nothing is rounded. */
    static Money money(String name, Object value, CurrencyUnit currency) {
        BigDecimal exact = decimal(name, value);
        try {
            return Money.of(currency, exact, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name + " has more decimals than " + currency + ": " + exact.toPlainString() + "; round() it first",
                    e);
        }
    }

    /** A moment; that of a TIMESTAMP_NTZ is told by the market's clock. */
    static Instant moment(String name, Object value, ZoneId zone) {
        if (value instanceof Instant moment) {
            return moment;
        }
        if (value instanceof java.sql.Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof LocalDateTime local) {
            return local.atZone(zone).toInstant();
        }
        throw wrongType(name, "a TIMESTAMP", value);
    }

    static LocalDate day(String name, Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        throw wrongType(name, "a DATE", value);
    }

    static String text(String name, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrongType(name, "a STRING", value);
    }

    static boolean truth(String name, Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrongType(name, "a BOOLEAN", value);
    }

    /** Tells the type alone: the value may be personal. */
    static IllegalArgumentException wrongType(String name, String expected, Object value) {
        return new IllegalArgumentException(
                name + " must be " + expected + ": it is a " + value.getClass().getSimpleName());
    }
}
