package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.subscriber.Msisdn;
import java.sql.SQLException;

/**
 * Values that are read whole and written by whoever saw the latest one; each has a version that only grows.
 *
 * @param <T> the value that each number has
 */
abstract class Book<T> {

    private final Database database;
    private final String kind;

    Book(Database database, String kind) {
        this.database = database;
        this.kind = kind;
    }

    /**
     * A value as somebody saw it.
     *
     * @param value the value
     * @param version its version, 0 if nothing was ever written
     */
    record Seen<T>(T value, long version) {}

    /** The latest value of a number. */
    final Seen<T> load(Msisdn number) {
        return database.read(rows -> new Seen<>(
                read(rows, number.digits()),
                rows.first(
                                "select version from book where kind = ? and number = ?",
                                row -> row.big("version"),
                                kind,
                                number.digits())
                        .orElse(0L)));
    }

    /** Writes the next value, unless somebody else was first; tells whether it is written. */
    final boolean store(Msisdn number, Seen<T> seen, T next) {
        return database.write(rows -> {
            if (!moveOn(rows, number.digits(), seen.version())) {
                return false;
            }
            write(rows, number.digits(), seen.value(), next);
            return true;
        });
    }

    abstract T read(Rows rows, long number) throws SQLException;

    abstract void write(Rows rows, long number, T seen, T next) throws SQLException;

    private boolean moveOn(Rows rows, long number, long seen) throws SQLException {
        return seen == 0
                ? rows.add("insert into book (kind, number, version) values (?, ?, 1)", kind, number)
                : rows.change(
                                "update book set version = version + 1 where kind = ? and number = ? and version = ?",
                                kind,
                                number,
                                seen)
                        == 1;
    }
}
