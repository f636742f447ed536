package io.kabinet.core.tariff.terms;

import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Quantity.Unit;
import java.util.Comparator;
import java.util.Objects;

/**
 * What is used, as prices and packages tell it apart: calls by direction, messages, traffic.
 *
 * <p>An open value: an operator's own kind has a text and a unit of its own; without a price for it nothing is reckoned.
 * Ordered by text, then unit. Immutable and safe for use by several threads.
 *
 * @param text the kind, such as {@code calls.on-net}
 * @param unit what it is counted in
 */
public record UsageKind(String text, Unit unit) implements Comparable<UsageKind> {

    /** Calls within the operator's network. */
    public static final UsageKind CALLS_ON_NET = new UsageKind("calls.on-net", Unit.SECONDS);

    /** Calls to mobile numbers of other operators. */
    public static final UsageKind CALLS_OFF_NET = new UsageKind("calls.off-net", Unit.SECONDS);

    /** Calls to landlines. */
    public static final UsageKind CALLS_LANDLINE = new UsageKind("calls.landline", Unit.SECONDS);

    /** Calls to other countries. */
    public static final UsageKind CALLS_INTERNATIONAL = new UsageKind("calls.international", Unit.SECONDS);

    /** Calls that come in. */
    public static final UsageKind CALLS_INCOMING = new UsageKind("calls.incoming", Unit.SECONDS);

    /** Messages that go out. */
    public static final UsageKind SMS = new UsageKind("sms", Unit.PIECES);

    /** Traffic, in and out. */
    public static final UsageKind TRAFFIC = new UsageKind("traffic", Unit.BYTES);

    private static final Comparator<UsageKind> ORDER =
            Comparator.comparing(UsageKind::text).thenComparing(UsageKind::unit);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public UsageKind {
        Words.check("usage kind", text);
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public int compareTo(UsageKind other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
