package io.kabinet.client.detailing.file;

/** What is wrong with a row. */
public enum RowFault {
    /** It cannot be taken apart. */
    MALFORMED,
    /** A field that it needs is missing. */
    MISSING,
    /** A field stands in it twice. */
    TWICE,
    /** No moment that there is. */
    NOT_A_TIME,
    /** No amount, or one of more than 20 digits or 6 decimals. */
    NOT_AN_AMOUNT,
    /** No time of a call, no traffic and no count. */
    NOT_A_QUANTITY,
    /** What it was and what is charged for are in different units. */
    UNITS_DIFFER,
    /** A text that is too long or has characters which do not belong there. */
    NOT_A_TEXT,
    /** A word that is none of those that may stand there. */
    UNKNOWN_WORD,
    /** It is in another currency than the file is read in. */
    OTHER_CURRENCY,
    /** It is about another number than the file is read for. */
    OTHER_NUMBER,
    /** The money without VAT is more than that with it. */
    NET_ABOVE_GROSS
}
