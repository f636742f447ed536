package io.kabinet.core.tariff.favourite;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * Which kind of number a number is; a fact that the operator knows, never guessed from a prefix.
 *
 * <p>An open value: a text that this version does not know is kept, and a tariff may allow it by name. Immutable and safe
 * for use by several threads.
 *
 * <p><b>Source:</b> «Если номер входит в доступные типы любимых номеров, то услуга будет успешно активирована».
 *
 * @param text the type, such as {@code on-net}
 */
public record NumberType(String text) implements Comparable<NumberType> {

    /** A number of the same operator. */
    public static final NumberType ON_NET = new NumberType("on-net");

    /** A mobile number of another operator. */
    public static final NumberType OFF_NET = new NumberType("off-net");

    /** A landline. */
    public static final NumberType LANDLINE = new NumberType("landline");

    /** A number of another country. */
    public static final NumberType INTERNATIONAL = new NumberType("international");

    private static final List<NumberType> KNOWN = List.of(ON_NET, OFF_NET, LANDLINE, INTERNATIONAL);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public NumberType {
        Words.check("number type", text);
    }

    /**
     * Whether this version knows the type.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public int compareTo(NumberType other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
