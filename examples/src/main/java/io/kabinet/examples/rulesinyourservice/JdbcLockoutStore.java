package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.identity.lockout.Lockout;
import io.kabinet.core.identity.lockout.LockoutStore;
import io.kabinet.core.subscriber.Msisdn;
import java.sql.SQLException;

/** Lockouts in a table; the three counts tell two states of a number apart, so they are all that is compared. */
final class JdbcLockoutStore implements LockoutStore {

    private static final String UPDATE = """
            update lockout
            set failures = ?, passwords_issued = ?, streak = ?, locked = ?, since = ?, locked_until = ?
            where number = ? and failures = ? and passwords_issued = ? and streak = ?
            """;
    private static final String INSERT = """
            insert into lockout
              (failures, passwords_issued, streak, locked, since, locked_until, number)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    JdbcLockoutStore(Database database) {
        this.database = database;
    }

    @Override
    public Lockout load(Msisdn number) {
        return database.read(rows ->
                        rows.first("select * from lockout where number = ?", JdbcLockoutStore::read, number.digits()))
                .orElse(Lockout.NONE);
    }

    @Override
    public boolean replace(Msisdn number, Lockout expected, Lockout next) {
        return database.write(rows -> rows.change(
                                UPDATE,
                                next.failures(),
                                next.passwordsIssued(),
                                next.streak(),
                                next.locked(),
                                next.since(),
                                next.lockedUntil(),
                                number.digits(),
                                expected.failures(),
                                expected.passwordsIssued(),
                                expected.streak())
                        == 1
                || (expected.equals(Lockout.NONE) && insert(rows, number, next)));
    }

    private static boolean insert(Rows rows, Msisdn number, Lockout next) throws SQLException {
        return rows.add(
                INSERT,
                next.failures(),
                next.passwordsIssued(),
                next.streak(),
                next.locked(),
                next.since(),
                next.lockedUntil(),
                number.digits());
    }

    private static Lockout read(Row row) throws SQLException {
        return new Lockout(
                row.number("failures"),
                row.number("passwords_issued"),
                row.number("streak"),
                row.is("locked"),
                row.maybeMoment("since"),
                row.maybeMoment("locked_until"));
    }
}
