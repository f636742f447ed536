package io.kabinet.client.detailing.file;

/**
 * The formats in which a detailing is read.
 *
 * <p>How each of their fields is understood is written in the repository, in {@code docs/detailing-files.md}.
 */
public enum DetailingFormat {
    /**
     * The answer of the operator's business interface: a JSON object with the array {@code Usages}, or that array alone.
     *
     * <p>{@code amount} is taken for the money with VAT and {@code tax} for the VAT in it, without regard to their sign;
     * what is of type {@code income} is income.
     */
    USAGES_JSON,

    /**
     * The XML that the operator sends by e-mail, both as of 2015 and as of 2026: a {@code Report} with rows {@code i}.
     *
     * <p>{@code c} is the money without VAT and {@code f} with it; that the first holds for files of 2026 as well is not
     * proved. An amount below zero is income.
     */
    XML,

    /** One JSON object on each line, with fields of our own: {@code {"at":"2026-07-01T09:24:05+03:00","kind":"call",…}}. */
    NDJSON,

    /** The same fields as a table after RFC 4180 in UTF-8, header first; it takes FastCSV, which is brought by nobody. */
    CSV
}
