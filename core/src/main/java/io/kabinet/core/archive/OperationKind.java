package io.kabinet.core.archive;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * What an archived action was about.
 *
 * <p>An open value: a text that this version does not know is kept. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> the thirteen kinds that «Архив операций» of market Belarus lists: «вход в интернет-помощник; блокировки;
 * годовой контракт; доставка счета; заказ документов; изменение тарифного плана; любимые номера; настройки; пакеты услуг;
 * переадресация вызовов; платежи; поделись балансом; услуги».
 *
 * @param text the kind, such as {@code tariff_change}
 */
public record OperationKind(String text) {

    /** Getting in and out. */
    public static final OperationKind SIGN_IN = new OperationKind("sign_in");

    /** Blocking the number, and unblocking it. */
    public static final OperationKind BLOCKS = new OperationKind("blocks");

    /** The contract for a year. */
    public static final OperationKind YEARLY_CONTRACT = new OperationKind("yearly_contract");

    /** How bills are delivered. */
    public static final OperationKind BILL_DELIVERY = new OperationKind("bill_delivery");

    /** Documents and reports that were ordered. */
    public static final OperationKind DOCUMENT_ORDER = new OperationKind("document_order");

    /** Another tariff. */
    public static final OperationKind TARIFF_CHANGE = new OperationKind("tariff_change");

    /** Favourite numbers. */
    public static final OperationKind FAVOURITE_NUMBERS = new OperationKind("favourite_numbers");

    /** Settings of the cabinet, the password among them. */
    public static final OperationKind SETTINGS = new OperationKind("settings");

    /** Packages of services. */
    public static final OperationKind SERVICE_PACKAGES = new OperationKind("service_packages");

    /** Call forwarding. */
    public static final OperationKind FORWARDING = new OperationKind("forwarding");

    /** Payments, promised ones among them. */
    public static final OperationKind PAYMENTS = new OperationKind("payments");

    /** A balance shared with another number. */
    public static final OperationKind SHARE_BALANCE = new OperationKind("share_balance");

    /** Services connected and disconnected. */
    public static final OperationKind SERVICES = new OperationKind("services");

    /** All thirteen, in the order in which the source lists them. */
    public static final List<OperationKind> KNOWN = List.of(
            SIGN_IN,
            BLOCKS,
            YEARLY_CONTRACT,
            BILL_DELIVERY,
            DOCUMENT_ORDER,
            TARIFF_CHANGE,
            FAVOURITE_NUMBERS,
            SETTINGS,
            SERVICE_PACKAGES,
            FORWARDING,
            PAYMENTS,
            SHARE_BALANCE,
            SERVICES);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public OperationKind {
        Words.check("operation kind", text);
    }

    /**
     * Whether this version knows the kind.
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
