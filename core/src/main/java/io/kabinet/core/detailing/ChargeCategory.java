package io.kabinet.core.detailing;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * Under what a row is counted when spending is grouped.
 *
 * <p>An open value: categories differ from market to market and from year to year, so any other text is kept as the
 * operator writes it, and counts like any other. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> the constants are the list under «Подробнее о расходах» of the Belarusian cabinet, in its order and
 * words; what stands there in brackets, such as «смена тарифа, добавление услуг, заказ документов и пр.», explains a
 * category and is no part of its name.
 *
 * @param text charge category, such as {@code Прием SMS}
 */
public record ChargeCategory(String text) {

    /** Mobile internet. */
    public static final ChargeCategory INTERNET = new ChargeCategory("INTERNET передача/получение данных");

    /** Mobile internet of a modem. */
    public static final ChargeCategory MTS_MODEM = new ChargeCategory("MTS_MODEM");

    /** Incoming calls. */
    public static final ChargeCategory INCOMING = new ChargeCategory("Входящая связь");

    /** Incoming calls that were forwarded. */
    public static final ChargeCategory INCOMING_FORWARDED = new ChargeCategory("Входящая связь при переадресации");

    /** Incoming calls of the operator's own subscribers. */
    public static final ChargeCategory INCOMING_MTS = new ChargeCategory("Входящая связь: МТС");

    /** Outgoing calls to other towns. */
    public static final ChargeCategory OUTGOING_TRUNK = new ChargeCategory("Исходящая связь: междугородная");

    /** Outgoing calls to the operator's own subscribers. */
    public static final ChargeCategory OUTGOING_MTS = new ChargeCategory("Исходящая связь: мобильная на абонентов МТС");

    /** Outgoing calls to numbers of A1. */
    public static final ChargeCategory OUTGOING_A1 = new ChargeCategory("Исходящая связь: телефоны A1");

    /** Calls forwarded to voice mail. */
    public static final ChargeCategory FORWARDED_TO_VOICEMAIL =
            new ChargeCategory("Переадресованные вызовы на «Голосовую почту»");

    /** Receipt of SMS. */
    public static final ChargeCategory SMS_RECEIPT = new ChargeCategory("Прием SMS");

    /** The fact of forwarding. */
    public static final ChargeCategory FORWARDING = new ChargeCategory("Факт переадресации");

    /** What is paid once: a change of tariff, a service added, a document ordered and the like. */
    public static final ChargeCategory ONE_OFF_SERVICES = new ChargeCategory("Разовые услуги");

    /** What is paid regularly: the subscription fee. */
    public static final ChargeCategory PERIODIC_SERVICES = new ChargeCategory("Периодические услуги");

    /** The thirteen categories of market Belarus, in the order of the cabinet. */
    public static final List<ChargeCategory> BELARUS = List.of(
            INTERNET,
            MTS_MODEM,
            INCOMING,
            INCOMING_FORWARDED,
            INCOMING_MTS,
            OUTGOING_TRUNK,
            OUTGOING_MTS,
            OUTGOING_A1,
            FORWARDED_TO_VOICEMAIL,
            SMS_RECEIPT,
            FORWARDING,
            ONE_OFF_SERVICES,
            PERIODIC_SERVICES);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ChargeCategory {
        Words.check("charge category", text);
    }

    /**
     * Whether this version knows the charge category.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return BELARUS.contains(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
