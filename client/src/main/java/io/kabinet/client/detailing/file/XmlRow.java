package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.subscriber.Peer;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the attributes of a row {@code i} say, in whatever order they stand. */
final class XmlRow {

    private static final String INCOMING = "<--";
    private static final Map<String, RecordKind> KINDS = Map.of(
            "Телеф.", RecordKind.CALL,
            "sms i", RecordKind.SMS,
            "sms o", RecordKind.SMS,
            "HSDPA (3G)", RecordKind.INTERNET,
            "4G", RecordKind.INTERNET,
            "gprs", RecordKind.INTERNET);

    private final RowDraft draft;

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
            String value = xml.getAttributeValue(i);
            switch (xml.getAttributeLocalName(i)) {
                case "d" -> d = value;
                case "gmt" -> gmt = value;
                case "n" -> n = value;
                case "zp" -> zp = value;
                case "s" -> s = value;
                case "du" -> du = value;
                case "dup" -> dup = value;
                case "c" -> c = value;
                case "f" -> f = value;
                case "cur" -> cur = value;
                default -> {}
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // one text for all rows of a section
    private void line(@Nullable String text) {
        if (text != lineText) {
            lineText = text;
            line = text == null || text.isBlank() || text.length() > Peer.LONGEST ? null : peerOf(text);
        }
        if (line != null) {
            draft.line(line, "ds");
        } else if (text != null && !text.isBlank()) {
            draft.fault(RowFault.NOT_A_TEXT, "ds");
        }
    }

    private static @Nullable Peer peerOf(String text) {
        try {
            return Peer.of(text);
        } catch (IllegalArgumentException e) {
            return null;
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
        draft.category("s");
        RecordKind known = KINDS.get(s);
        if (known == null) {
            draft.kind("s"); // the operator's own word
        } else {
            draft.kind = known;
        }
        if (has(zp)) {
            draft.label("zp");
        }
        peer(known);
    }

    private void peer(@Nullable RecordKind known) {
        boolean called = RecordKind.CALL.equals(known) || RecordKind.SMS.equals(known);
        boolean stated = has(n);
        if (stated && isIncoming()) {
            draft.direction(Direction.IN);
            draft.text.from += INCOMING.length();
            stated = !draft.text.isBlank();
        } else if (called) {
            draft.direction("sms i".equals(s) ? Direction.IN : Direction.OUT);
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
}
