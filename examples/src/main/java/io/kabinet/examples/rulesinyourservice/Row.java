package io.kabinet.examples.rulesinyourservice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One row, by its columns.
 *
 * @param found where the row is
 */
record Row(ResultSet found) {

    int number(String column) throws SQLException {
        return found.getInt(column);
    }

    long big(String column) throws SQLException {
        return found.getLong(column);
    }

    boolean is(String column) throws SQLException {
        return found.getBoolean(column);
    }

    String text(String column) throws SQLException {
        return found.getString(column);
    }

    Instant moment(String column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An amount in the currency of the row. */
    Money money(String column) throws SQLException {
        return Money.of(CurrencyUnit.of(text("currency")), found.getBigDecimal(column));
    }

    boolean has(String column) throws SQLException {
        return found.getObject(column) != null;
    }

    Optional<Instant> maybeMoment(String column) throws SQLException {
        return has(column) ? Optional.of(moment(column)) : Optional.empty();
    }

    Optional<String> maybeText(String column) throws SQLException {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }
}
