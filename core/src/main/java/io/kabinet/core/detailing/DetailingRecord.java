package io.kabinet.core.detailing;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

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

    /**
     * What is paid for once: a change of tariff, a service that was added, a document that was ordered.
     *
     * <p><b>Source:</b> «Разовые услуги (смена тарифа, добавление услуг, заказ документов и пр.)».
     *
     * @param at when it was paid
     * @param paid how much
     * @return the row, under {@link ChargeCategory#ONE_OFF_SERVICES}
     * @throws IllegalArgumentException if the amount is below zero or absurd, or the moment out of range
     */
    public static DetailingRecord paidOnce(Instant at, Money paid) {
        return new DetailingRecord(
                at,
                RecordKind.SERVICE,
                ChargeCategory.ONE_OFF_SERVICES,
                Contact.NONE,
                Usage.NONE,
                RowAmount.spent(paid));
    }
}
