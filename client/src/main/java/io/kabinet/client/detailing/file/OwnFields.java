package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.values.Quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fields of our own formats, each with what it says about a row; an empty one says nothing. */
final class OwnFields {

    static final List<String> NAMES = List.of(
            "at",
            "line",
            "kind",
            "category",
            "label",
            "direction",
            "peer",
            "unit",
            "real",
            "charged",
            "movement",
            "gross",
            "net",
            "currency");

    static final Map<String, Integer> CODES =
            IntStream.range(0, NAMES.size()).boxed().collect(Collectors.toUnmodifiableMap(NAMES::get, code -> code));

    // Their places in the list: numbers are told apart quicker than names.
    private static final int AT = 0;
    private static final int LINE = 1;
    private static final int KIND = 2;
    private static final int CATEGORY = 3;
    private static final int LABEL = 4;
    private static final int DIRECTION = 5;
    private static final int PEER = 6;
    private static final int UNIT = 7;
    private static final int REAL = 8;
    private static final int CHARGED = 9;
    private static final int MOVEMENT = 10;
    private static final int GROSS = 11;
    private static final int NET = 12;
    private static final int CURRENCY = 13;

    /** What is needed to count a row, and not only to hand it out. */
    private static final int COUNTED = 1 << AT | 1 << CATEGORY | 1 << MOVEMENT | 1 << GROSS | 1 << NET | 1 << CURRENCY;

    private static final long NOT_STATED = -1;
    private static final int MOST_DIGITS = 18;

    private final RowDraft draft;
    private final int wanted;
    private final Decimal count = new Decimal();
    private int seen;
    private boolean hasUnit;
    private Unit unit = Unit.PIECES;
    private long real;
    private long charged;

    /** Of one number only, a row that is counted has to say whose it is. */
    OwnFields(RowDraft draft, boolean onlyCounted) {
        this.draft = draft;
        int whose = draft.reading.number().isPresent() ? 1 << LINE : 0;
        this.wanted = onlyCounted ? COUNTED | whose : -1;
    }

    void begin() {
        draft.begin();
        seen = 0;
        hasUnit = false;
        real = NOT_STATED;
        charged = NOT_STATED;
    }

    /** Whether a field is asked for. */
    boolean wants(int code) {
        return (wanted & 1 << code) != 0;
    }

    /** Takes the field from the text of the draft. */
    void take(int code) {
        if ((seen & 1 << code) != 0) {
            draft.fault(RowFault.TWICE, NAMES.get(code));
        }
        seen |= 1 << code;
        if (draft.text.isBlank()) {
            return;
        }
        switch (code) {
            case AT -> at();
            case LINE -> draft.line("line");
            case KIND -> draft.kind("kind");
            case CATEGORY -> draft.category("category");
            case LABEL -> draft.label("label");
            case DIRECTION -> direction();
            case PEER -> draft.peer("peer");
            case UNIT -> unit();
            case REAL -> real = count("real");
            case CHARGED -> charged = count("charged");
            case MOVEMENT -> movement();
            case GROSS -> amount(draft.gross, "gross");
            case NET -> amount(draft.net, "net");
            case CURRENCY -> {
                var unused = draft.currency("currency");
            }
            default -> throw new IllegalStateException("no field has the place " + code);
        }
    }

    /** Says that the row has no more fields. */
    void end() {
        if (real == NOT_STATED && charged == NOT_STATED) {
            return;
        }
        if (!hasUnit) {
            draft.fault(RowFault.MISSING, "unit");
            return;
        }
        if (real != NOT_STATED) {
            draft.real(real, unit, "real");
        }
        if (charged != NOT_STATED) {
            draft.charged(charged, unit, "charged");
        }
    }

    private void at() {
        if (!draft.time.readIso(draft.text)) {
            draft.time.clear();
            draft.fault(RowFault.NOT_A_TIME, "at");
        }
    }

    private void direction() {
        if (draft.text.is("out")) {
            draft.direction(Direction.OUT);
        } else if (draft.text.is("in")) {
            draft.direction(Direction.IN);
        } else {
            draft.fault(RowFault.UNKNOWN_WORD, "direction");
        }
    }

    private void unit() {
        hasUnit = true;
        if (draft.text.is("seconds")) {
            unit = Unit.SECONDS;
        } else if (draft.text.is("bytes")) {
            unit = Unit.BYTES;
        } else if (draft.text.is("pieces")) {
            unit = Unit.PIECES;
        } else {
            draft.fault(RowFault.UNKNOWN_WORD, "unit");
        }
    }

    private void movement() {
        if (draft.text.is("spending")) {
            draft.movement = Movement.SPENDING;
        } else if (draft.text.is("income")) {
            draft.movement = Movement.INCOME;
        } else {
            draft.fault(RowFault.UNKNOWN_WORD, "movement");
        }
    }

    private long count(String field) {
        boolean isCount =
                draft.text.length() <= MOST_DIGITS && count.read(draft.text) && !count.negative && count.scale == 0;
        if (!isCount) {
            draft.fault(RowFault.NOT_A_QUANTITY, field);
            return NOT_STATED;
        }
        return count.unscaled;
    }

    private void amount(Decimal amount, String field) {
        draft.amount(amount, field);
        if (amount.stated && amount.negative) {
            draft.fault(RowFault.NOT_AN_AMOUNT, field); // which way it went is said by "movement"
        }
    }
}
