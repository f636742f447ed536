package io.kabinet.core.detailing.usage;

import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import java.util.Objects;

/**
 * What tells a row from all others, although files number none.
 *
 * <p>Two equal messages in one second are two rows, so a row is known by all that stands in it and by how many equal
 * ones come before it in its file. {@link UsageKeys} counts them. Immutable and safe for use by several threads.
 *
 * @param row the row
 * @param occurrence how many equal rows stand before it, zero or more
 */
public record UsageKey(UsageRecord row, int occurrence) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public UsageKey {
        Objects.requireNonNull(row, "row");
        if (occurrence < 0) {
            throw new IllegalArgumentException("occurrence must not be below zero: " + occurrence);
        }
    }

    /**
     * The key as one line of text, to be kept where rows are: equal keys have equal texts, others do not.
     *
     * <p>It holds the numbers of both ends, unmasked, and is as secret as they are.
     *
     * @return for example {@code 2015-09-06T06:24:05Z|79000000001|call|Телеф.||OUT|79000000002|17 60 SECONDS|…|0}
     */
    public String text() {
        Contact contact = row.contact();
        Usage usage = row.usage();
        return String.join(
                "|",
                row.at().toString(),
                escaped(row.line().map(Peer::text).orElse("")),
                escaped(row.kind().text()),
                escaped(row.category().text()),
                escaped(row.label().orElse("")),
                escaped(contact.direction().map(Direction::text).orElse("")),
                escaped(contact.peer().map(Peer::text).orElse("")),
                count(usage.real())
                        + ' '
                        + count(usage.charged())
                        + ' '
                        + usage.real().unit(),
                row.movement().name(),
                row.gross().map(UsageKey::amount).orElse(""),
                row.net().map(UsageKey::amount).orElse(""),
                Integer.toString(occurrence));
    }

    /** Masked: the numbers are not told. */
    @Override
    public String toString() {
        return row + " #" + occurrence;
    }

    private static String count(Quantity quantity) {
        return quantity instanceof Quantity.Counted counted ? Long.toString(counted.count()) : "-";
    }

    private static String amount(UsageAmount amount) {
        return amount.currency()
                + amount.toBigMoney().getAmount().stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }
}
