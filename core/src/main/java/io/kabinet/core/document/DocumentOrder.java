package io.kabinet.core.document;

import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A wish for a document.
 *
 * <p>A prepayment invoice is for an amount, the other known documents for a period. Immutable and safe for use by
 * several threads.
 *
 * <p><b>Source:</b> «выбираем номер счета», «выбираем метод доставки», «выбираем формат файла»; «Вводим сумму платежа».
 *
 * @param kind what document
 * @param period the days that it is for, the first and the last included, if it is for a period
 * @param amount the amount that it is for, if it is for an amount; zero and less are refused by the rule
 * @param delivery how it is delivered
 * @param format the format
 */
public record DocumentOrder(
        DocumentKind kind,
        Optional<DateSpan> period,
        Optional<Money> amount,
        Delivery delivery,
        DocumentFormat format) {

    /**
     * Checks that a known document is for what it can be for.
     *
     * @throws IllegalArgumentException if a prepayment invoice has a period or no amount, or another known document an
     *     amount or no period
     */
    public DocumentOrder {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(format, "format");
        boolean forAmount = kind.equals(DocumentKind.PREPAYMENT_INVOICE);
        if (kind.isKnown() && (amount.isPresent() != forAmount || period.isPresent() == forAmount)) {
            throw new IllegalArgumentException(kind + " must be for " + (forAmount ? "an amount" : "a period"));
        }
    }

    /**
     * A document of a period.
     *
     * @param kind what document
     * @param period the days that it is for
     * @param delivery how it is delivered
     * @param format the format
     * @return the order
     * @throws IllegalArgumentException if it is a prepayment invoice
     */
    public static DocumentOrder of(DocumentKind kind, DateSpan period, Delivery delivery, DocumentFormat format) {
        return new DocumentOrder(kind, Optional.of(period), Optional.empty(), delivery, format);
    }

    /**
     * An invoice for a payment in advance.
     *
     * @param amount how much is to be paid
     * @param delivery how it is delivered
     * @param format the format
     * @return the order
     */
    public static DocumentOrder prepayment(Money amount, Delivery delivery, DocumentFormat format) {
        return new DocumentOrder(
                DocumentKind.PREPAYMENT_INVOICE, Optional.empty(), Optional.of(amount), delivery, format);
    }
}
