package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.subscriber.Peer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the attributes of a row {@code i} say, in whatever order they stand. */
final class XmlRow {

    private static final String INCOMING = "<--";
    private static final int MOST_SERVICES = 256;

    private final RowDraft draft;
    private final Texts<Service> services = new Texts<>(MOST_SERVICES, Service::of);

    private @Nullable String lineText;
    private @Nullable Peer line;

    /** What stood in the row before and will stand in most: it need not be understood again. */
    private @Nullable String offsetText;

    private int offset;
    private @Nullable String currencyText;

    private @Nullable String d;
    private @Nullable String gmt;
    private @Nullable String n;
    private @Nullable String zp;
    private @Nullable String s;
    private @Nullable String du;
    private @Nullable String dup;
    private @Nullable String c;
    private @Nullable String f;
    private @Nullable String cur;

    XmlRow(RowDraft draft) {
        this.draft = draft;
    }

    void read(XMLStreamReader xml, @Nullable String line) {
        take(xml);
        line(line);
        time();
        service();
        usage();
        money();
    }

    /** A text that nobody asks for is not made. */
    private void take(XMLStreamReader xml) {
        d = null;
        gmt = null;
        n = null;
        zp = null;
        s = null;
        du = null;
        dup = null;
        c = null;
        f = null;
        cur = null;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            switch (xml.getAttributeLocalName(i)) {
                case "d" -> d = xml.getAttributeValue(i);
                case "gmt" -> gmt = xml.getAttributeValue(i);
                case "n" -> n = xml.getAttributeValue(i);
                case "zp" -> zp = xml.getAttributeValue(i);
                case "s" -> s = xml.getAttributeValue(i);
                case "du" -> du = xml.getAttributeValue(i);
                case "dup" -> dup = xml.getAttributeValue(i);
                case "c" -> c = xml.getAttributeValue(i);
                case "f" -> f = xml.getAttributeValue(i);
                case "cur" -> cur = xml.getAttributeValue(i);
                default -> {}
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // one text for all rows of a section
    private void line(@Nullable String text) {
        if (text != lineText) {
            lineText = text;
            line = Section.lineOf(text);
        }
        if (line != null) {
            draft.line(line, "ds");
        } else if (text != null && !text.isBlank()) {
            draft.fault(RowFault.NOT_A_TEXT, "ds");
        }
    }

    private boolean has(@Nullable String value) {
        if (value == null) {
            return false;
        }
        draft.text(value);
        return !draft.text.isBlank();
    }

    private void time() {
        if (!has(d)) {
            draft.fault(RowFault.MISSING, "d");
        } else if (!draft.time.readDotted(draft.text)) {
            draft.fault(RowFault.NOT_A_TIME, "d");
        } else if (gmt != null && gmt.equals(offsetText)) {
            draft.time.offset = offset;
        } else if (has(gmt)) {
            if (draft.time.readOffset(draft.text, draft.text.from)) {
                offsetText = gmt;
                offset = draft.time.offset;
            } else {
                draft.fault(RowFault.NOT_A_TIME, "gmt");
            }
        }
    }

    private void service() {
        if (!has(s)) {
            draft.fault(RowFault.MISSING, "s");
            return;
        }
        Service service = serviceOf(draft.text);
        if (service == null) {
            draft.fault(RowFault.NOT_A_TEXT, "s");
            return;
        }
        draft.kind = service.kind;
        draft.category = service.category;
        if (has(zp)) {
            draft.label("zp");
        }
        contact(service.direction);
    }

    private @Nullable Service serviceOf(Slice name) {
        try {
            return services.of(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** An arrow decides, then the service. */
    private void contact(@Nullable Direction ofService) {
        Direction direction = ofService;
        boolean stated = has(n);
        if (stated && isIncoming()) {
            direction = Direction.IN;
            draft.text.from += INCOMING.length();
            stated = !draft.text.isBlank();
        }
        if (direction != null) {
            draft.direction(direction);
        }
        if (stated) {
            draft.peer("n");
        }
    }

    private boolean isIncoming() {
        for (int i = 0; i < INCOMING.length(); i++) {
            if (!draft.text.has(draft.text.from + i, INCOMING.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void usage() {
        boolean measured = has(du) && measure("du");
        if (measured) {
            draft.real(draft.volume.count, draft.volume.unit, "du");
        }
        if ((measured && dup != null && dup.equals(du)) || (has(dup) && measure("dup"))) {
            draft.charged(draft.volume.count, draft.volume.unit, "dup");
        }
    }

    private boolean measure(String field) {
        boolean read = draft.volume.read(draft.text);
        if (!read) {
            draft.fault(RowFault.NOT_A_QUANTITY, field);
        }
        return read;
    }

    private void money() {
        if (has(c)) {
            draft.amount(draft.net, "c");
        }
        if (has(f)) {
            draft.amount(draft.gross, "f");
        }
        if (cur != null && !cur.equals(currencyText) && has(cur) && draft.currency("cur")) {
            currencyText = cur;
        }
        boolean back = isBelowZero(draft.net) || isBelowZero(draft.gross);
        boolean forth = isAboveZero(draft.net) || isAboveZero(draft.gross);
        if (back && forth) {
            draft.fault(RowFault.NOT_AN_AMOUNT, "c");
        }
        draft.movement = back ? Movement.INCOME : Movement.SPENDING;
    }

    private static boolean isBelowZero(Decimal amount) {
        return amount.stated && amount.negative && !amount.isZero();
    }

    private static boolean isAboveZero(Decimal amount) {
        return amount.stated && !amount.negative && !amount.isZero();
    }

    /** What the name of a service tells of a row. */
    private record Service(
            RecordKind kind,
            ChargeCategory category,
            @Nullable Direction direction) {

        static Service of(String name) {
            RecordKind kind = switch (name) {
                case "Телеф." -> RecordKind.CALL;
                case "sms i", "sms o" -> RecordKind.SMS;
                case "HSDPA (3G)", "4G", "gprs" -> RecordKind.INTERNET;
                default -> new RecordKind(name); // the operator's own word
            };
            Direction direction = switch (name) {
                case "sms i" -> Direction.IN;
                case "Телеф.", "sms o" -> Direction.OUT;
                default -> null;
            };
            return new Service(kind, new ChargeCategory(name), direction);
        }
    }
}
