package io.kabinet.core.detailing;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Objects;

/**
 * One row of a detailing: a call, a message, a session, a fee, a top-up.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param at when it began, in the years 0001 to 9999
 * @param kind what it is about
 * @param category under what it is counted
 * @param contact who was at the other end
 * @param usage how much was used and charged for
 * @param amount the money
 */
public record DetailingRecord(
        Instant at, RecordKind kind, ChargeCategory category, Contact contact, Usage usage, RowAmount amount) {

    /**
     * Checks the moment.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public DetailingRecord {
        Moments.check("at", at);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(amount, "amount");
    }
}
