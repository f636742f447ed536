package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Asks for the rows of all numbers of an account, where it has no more than a hundred.
 *
 * <p>It is asked for a day at a time, so a month is 31 requests of the package, and takes as long as these do.
 *
 * @param of a number of the account
 * @param account the account
 * @param days the first and the last day, both included, {@value #MOST_DAYS} days at most
 */
public record ReadAccountStatement(Msisdn of, AccountNumber account, DateSpan days) implements Read<List<AccountRow>> {

    /** The longest time that is asked for. */
    public static final int MOST_DAYS = 31;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the days are too many, or one of them is outside the years 0001 to 9999
     */
    public ReadAccountStatement {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        days.bounded();
        if (days.first().until(days.last(), ChronoUnit.DAYS) >= MOST_DAYS) {
            throw new IllegalArgumentException("days must be " + MOST_DAYS + " at most: " + days);
        }
    }
}
