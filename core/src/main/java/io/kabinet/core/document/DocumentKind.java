package io.kabinet.core.document;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * What document it is.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by
 * name. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «заказать детализированный отчет по балансу; заказать детализированный счет; получить разовую
 * доставку ежемесячного счета за последние 6 месяцев; заказать счет на предоплату».
 *
 * @param text document kind, such as {@code detailed_bill}
 */
public record DocumentKind(String text) {

    /** The report on every movement of the balance. */
    public static final DocumentKind BALANCE_REPORT = new DocumentKind("balance_report");

    /** The bill with every call, message and session: the detailing as a document. */
    public static final DocumentKind DETAILED_BILL = new DocumentKind("detailed_bill");

    /** One more copy of the regular bill of a month. */
    public static final DocumentKind MONTHLY_BILL = new DocumentKind("monthly_bill");

    /** The invoice for a payment in advance, for whoever pays by bank transfer. */
    public static final DocumentKind PREPAYMENT_INVOICE = new DocumentKind("prepayment_invoice");

    private static final List<DocumentKind> KNOWN =
            List.of(BALANCE_REPORT, DETAILED_BILL, MONTHLY_BILL, PREPAYMENT_INVOICE);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public DocumentKind {
        Words.check("document kind", text);
    }

    /**
     * Whether this version knows the document kind.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
