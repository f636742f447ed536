package io.kabinet.testkit.detailing;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.detailing.usage.UsageRecordBuilder;
import io.kabinet.core.subscriber.Peer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a reader finds in a synthetic file. */
final class Expected implements Iterator<UsageRecord> {

    private final SyntheticDetailing of;
    private final Draw draw;
    private long drawn;
    private @Nullable UsageRecord next;

    Expected(SyntheticDetailing of) {
        this.of = of;
        this.draw = new Draw(of);
    }

    @Override
    public boolean hasNext() {
        while (next == null && drawn < of.rows()) {
            draw.next();
            drawn++;
            next = draw.spoiled ? null : record();
        }
        return next != null;
    }

    @Override
    public UsageRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        UsageRecord record = next;
        next = null;
        return record;
    }

    private UsageRecord record() {
        boolean xml = of.isOf2015() || of.format() == SyntheticFormat.XML_2026;
        Event event = draw.event;
        UsageRecordBuilder row = new UsageRecordBuilder()
                .at(draw.second, 0, SyntheticDetailing.OFFSET)
                .line(Peer.of(SyntheticDetailing.LINE))
                .kind(new RecordKind(event.kind))
                .category(new ChargeCategory(xml ? event.service : event.category))
                .peer(Peer.of(draw.peer))
                .real(draw.real, event.unit)
                .gross(UsageAmount.of(SyntheticDetailing.RUB, of.statedGross(draw), 4))
                .net(UsageAmount.of(SyntheticDetailing.RUB, draw.net, 4));
        if (event == Event.CALL || event == Event.SMS) {
            row.direction(draw.direction);
        }
        if (of.format() != SyntheticFormat.XML_2026) {
            row.charged(draw.charged, event.unit);
        }
        if (event == Event.CALL && (xml || of.format() == SyntheticFormat.USAGES_JSON)) {
            row.label(xml ? Layout.ZONE : Layout.LABEL);
        }
        return row.build();
    }
}
