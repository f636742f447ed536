package io.kabinet.core.document;

import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Objects;

/**
 * The regular bill of a period: balances at its start and end, and what happened between them.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Предоставляется информация об остатках на начало и конец расчетного периода и о расходах
 * расчетного периода».
 *
 * @param number the bill's number, as the operator writes it
 * @param period the days that it is for, the first and the last included
 * @param statement the balances, income and spending
 */
public record Bill(String number, DateSpan period, PeriodStatement statement) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Bill {
        Words.check("number", number);
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(statement, "statement");
    }

    /**
     * What is wrong with its figures.
     *
     * @return {@link io.kabinet.core.detailing.StatementReason#STATEMENT_DIFFERS}, or empty if they add up
     */
    public List<Reason> violations() {
        return statement.violations();
    }

    /**
     * An order of one more copy.
     *
     * @param delivery how it is delivered
     * @param format the format
     * @return the order
     */
    public DocumentOrder order(Delivery delivery, DocumentFormat format) {
        return DocumentOrder.of(DocumentKind.MONTHLY_BILL, period, delivery, format);
    }
}
