package io.kabinet.mts.business.operation;

import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of an account's statement.
 *
 * @param number whose it is, if the operator tells
 * @param row the row
 */
public record AccountRow(Optional<Msisdn> number, DetailingRecord row) {

    /** Checks that both are there. */
    public AccountRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(row, "row");
    }
}
