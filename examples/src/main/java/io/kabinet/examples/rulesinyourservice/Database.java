package io.kabinet.examples.rulesinyourservice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** A database in memory; all that open one of the same name share it, and it is gone when the last one closes it. */
final class Database implements AutoCloseable {

    private final String url;
    private final Connection keeper;

    private Database(String url, Connection keeper) {
        this.url = url;
        this.keeper = keeper;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T in(Rows rows) throws SQLException;
    }

    static Database open(String name) {
        String url = "jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=20000";
        try {
            Database database = new Database(url, DriverManager.getConnection(url));
            String schema = schema();
            database.write(rows -> rows.change(schema));
            return database;
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    /** Reads all rows as they were at one moment; for that, less would do in other databases than in H2. */
    <T> T read(Work<T> work) {
        return inTransaction(Connection.TRANSACTION_SERIALIZABLE, work);
    }

    /** Changes rows, all or none; a condition on a row that somebody else is changing waits for what becomes of it. */
    <T> T write(Work<T> work) {
        return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work);
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private <T> T inTransaction(int isolation, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                T answer = work.in(new Rows(connection));
                connection.commit();
                return answer;
            } finally {
                connection.rollback(); // whatever was not committed
            }
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private static IllegalStateException unanswered(SQLException e) {
        return new IllegalStateException("the database does not answer", e);
    }

    private static String schema() {
        try (InputStream bytes = Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema.sql", e);
        }
    }
}
