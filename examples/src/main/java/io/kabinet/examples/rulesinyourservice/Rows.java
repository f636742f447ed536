package io.kabinet.examples.rulesinyourservice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one transaction sees.
 *
 * @param connection the transaction
 */
record Rows(Connection connection) {

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        /** Makes it. */
        T read(Row row) throws SQLException;
    }

    <T> List<T> read(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
                all.add(reader.read(new Row(found)));
            }
            return all;
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, Object... values) throws SQLException {
        return read(sql, reader, values).stream().findFirst();
    }

    /** Changes rows and tells how many. */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Adds a row unless there is one with that key, be it written at this very moment. */
    boolean add(String sql, Object... values) throws SQLException {
        try {
            return change(sql, values) == 1;
        } catch (SQLIntegrityConstraintViolationException isThere) {
            return false;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
        return statement;
    }

    /** A moment with its nanoseconds, and null for what is not there. */
    private static @Nullable Object stored(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() ? null : stored(maybe.get());
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
