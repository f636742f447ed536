package io.kabinet.client.detailing.file;

import io.kabinet.client.detailing.file.SectionTotals.Sums;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Peer;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A section {@code ds} of an XML file, and what its rows come to. */
final class Section {

    private final CurrencyUnit currency;
    private final @Nullable String name;
    private final boolean ofNumber;
    private final Optional<BigMoney> statedNet;
    private final Optional<BigMoney> statedGross;
    private final Sum net = new Sum();
    private final Sum gross = new Sum();
    private long rows;
    private long badRows;

    private Section(XMLStreamReader xml, CurrencyUnit currency) {
        this.currency = currency;
        this.name = xml.getAttributeValue(null, "n");
        this.ofNumber = name != null && name.length() <= Peer.LONGEST && isNumber(name);
        this.statedNet = stated(xml.getAttributeValue(null, "t"));
        this.statedGross = stated(xml.getAttributeValue(null, "f"));
    }

    static Section begin(XMLStreamReader xml, CurrencyUnit currency) {
        return new Section(xml, currency);
    }

    /** In 2026 {@code t} may be a text such as the type of the section, which is no sum. */
    private Optional<BigMoney> stated(@Nullable String sum) {
        Decimal decimal = new Decimal();
        Slice slice = new Slice();
        slice.of(sum == null ? "" : sum, slice.chars);
        if (!decimal.read(slice)) {
            return Optional.empty();
        }
        BigMoney size = BigMoney.of(currency, decimal.size());
        return Optional.of(decimal.negative ? size.negated() : size);
    }

    /** Whose rows these are: a section about a service is still one of the subscriber around it. */
    @Nullable
    String line(@Nullable String subscriber) {
        return ofNumber || subscriber == null ? name : subscriber;
    }

    /** A line as it is named, or nothing where the name is none that could be printed. */
    static @Nullable Peer lineOf(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > Peer.LONGEST) {
            return null;
        }
        try {
            return Peer.of(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isNumber(String text) {
        return text.length() >= 5 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '+');
    }

    void add(@Nullable UsageRecord row) {
        if (row == null) {
            badRows++;
            return;
        }
        rows++;
        boolean negative = row.movement() == Movement.INCOME;
        net.add(row.net().orElse(null), negative);
        gross.add(row.gross().orElse(null), negative);
    }

    /** Empty if the section states no sum. */
    Optional<SectionTotals> totals() {
        if (statedNet.isEmpty() && statedGross.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SectionTotals(
                Optional.ofNullable(lineOf(name)),
                rows,
                badRows,
                new Sums(statedNet, statedGross),
                new Sums(net.ifComplete(currency), gross.ifComplete(currency))));
    }
}
