package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.values.Quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of one of the {@code Usages}, those of its characteristics among them, in any order. */
final class UsageFields {

    /** Where the others stand, as an object or as an array of names and values. */
    static final int CHARACTERISTICS = 0;

    private static final List<String> NAMES = List.of(
            "Characteristics",
            "date",
            "msisdn",
            "type",
            "amount",
            "tax",
            "direction",
            "networkEvent",
            "categoryId",
            "label",
            "calledMsisdn",
            "factUnits",
            "factUnitCode",
            "numberOfUnits",
            "unitOfMeasureCode");

    // Their places in the list: numbers are told apart quicker than names.
    private static final int DATE = 1;
    private static final int MSISDN = 2;
    private static final int TYPE = 3;
    private static final int AMOUNT = 4;
    private static final int TAX = 5;
    private static final int DIRECTION = 6;
    private static final int NETWORK_EVENT = 7;
    private static final int CATEGORY_ID = 8;
    private static final int LABEL = 9;
    private static final int CALLED_MSISDN = 10;
    private static final int FACT_UNITS = 11;
    private static final int FACT_UNIT_CODE = 12;
    private static final int NUMBER_OF_UNITS = 13;
    private static final int UNIT_OF_MEASURE_CODE = 14;

    /** What is needed to count a row, and not only to hand it out. */
    private static final int COUNTED = 1 << CHARACTERISTICS
            | 1 << DATE
            | 1 << TYPE
            | 1 << AMOUNT
            | 1 << TAX
            | 1 << NETWORK_EVENT
            | 1 << CATEGORY_ID;

    static final Map<String, Integer> CODES = IntStream.range(0, NAMES.size() + 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    code -> code == NAMES.size()
                            ? "characteristics" // as some answers spell it
                            : code > NAMES.size() ? "factUnitsCode" : NAMES.get(code), // as the manual spells it
                    code -> code == NAMES.size() ? CHARACTERISTICS : code > NAMES.size() ? FACT_UNIT_CODE : code));

    private static final Map<String, RecordKind> EVENTS = Map.of(
            "call", RecordKind.CALL,
            "sms", RecordKind.SMS,
            "mms", RecordKind.MMS,
            "traffic", RecordKind.INTERNET,
            "data", RecordKind.INTERNET,
            "gprs", RecordKind.INTERNET);

    private static final Map<String, RecordKind> TYPES =
            Map.of("periodical", RecordKind.SERVICE, "one_time", RecordKind.SERVICE);

    private static final ChargeCategory PAYMENT = new ChargeCategory("payment");

    private final RowDraft draft;
    private final int wanted;
    private final Decimal tax = new Decimal();
    private final UsageCount real;
    private final UsageCount charged;
    private int seen;

    private @Nullable String type;
    private @Nullable String event;

    /** Of one number only, a row that is counted has to say whose it is. */
    UsageFields(RowDraft draft, boolean onlyCounted) {
        this.draft = draft;
        this.real = new UsageCount(draft, "factUnits", "factUnitCode");
        this.charged = new UsageCount(draft, "numberOfUnits", "unitOfMeasureCode");
        int whose = draft.reading.number().isPresent() ? 1 << MSISDN : 0;
        this.wanted = onlyCounted ? COUNTED | whose : -1;
    }

    void begin() {
        draft.begin();
        tax.clear();
        real.clear();
        charged.clear();
        seen = 0;
        type = null;
        event = null;
    }

    static String name(int code) {
        return NAMES.get(code);
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
            case DATE -> date();
            case MSISDN -> draft.line("msisdn");
            case TYPE -> type = draft.word();
            case AMOUNT -> draft.amount(draft.gross, "amount");
            case TAX -> draft.amount(tax, "tax");
            case DIRECTION -> direction();
            case NETWORK_EVENT -> event = draft.word();
            case CATEGORY_ID -> draft.category("categoryId");
            case LABEL -> draft.label("label");
            case CALLED_MSISDN -> draft.peer("calledMsisdn");
            case FACT_UNITS -> real.count();
            case FACT_UNIT_CODE -> real.unit();
            case NUMBER_OF_UNITS -> charged.count();
            case UNIT_OF_MEASURE_CODE -> charged.unit();
            default -> throw new IllegalStateException("no field has the place " + code);
        }
    }

    /** Says that the row has no more fields. */
    void end() {
        kind();
        money();
        if (wants(FACT_UNITS)) {
            usage();
        }
    }

    private void usage() {
        Optional<Unit> ofReal = real.unitOf();
        if (ofReal.isPresent()) {
            draft.real(real.whole(), ofReal.get(), "factUnits");
        }
        Optional<Unit> ofCharged = charged.unitOf();
        if (ofCharged.isPresent()) {
            draft.charged(charged.whole(), ofCharged.get(), "numberOfUnits");
        }
    }

    private void date() {
        if (!draft.time.readIso(draft.text)) {
            draft.time.clear();
            draft.fault(RowFault.NOT_A_TIME, "date");
        }
    }

    private void direction() {
        if (draft.text.is("O")) {
            draft.direction(Direction.OUT);
        } else if (draft.text.is("I")) {
            draft.direction(Direction.IN);
        } else {
            draft.fault(RowFault.UNKNOWN_WORD, "direction");
        }
    }

    /**
     * The type decides where it is known, then the event; a word that is not known is kept. A payment to the account has its
     * type or its category alone.
     */
    private void kind() {
        boolean paidIn = "income".equals(type) || PAYMENT.equals(draft.category);
        RecordKind byType = paidIn ? RecordKind.TOP_UP : type == null ? null : TYPES.get(type);
        String word = event == null ? type : event;
        if (byType != null) {
            draft.kind = byType;
        } else if (word != null) {
            RecordKind known = EVENTS.get(word);
            if (known == null) {
                draft.text(word);
                draft.kind("networkEvent");
            } else {
                draft.kind = known;
            }
        }
        if (draft.category == null && word != null) {
            draft.text(word);
            draft.category("networkEvent");
        }
        draft.movement = paidIn ? Movement.INCOME : Movement.SPENDING;
    }

    private void money() {
        if (!draft.gross.stated || !tax.stated) {
            return;
        }
        if (tax.isMoreThan(draft.gross)) {
            draft.fault(RowFault.NOT_AN_AMOUNT, "tax");
        } else if (tax.isZero() || draft.gross.isZero()) {
            draft.net.set(draft.gross);
        } else if (tax.scale == draft.gross.scale && tax.wide == null && draft.gross.wide == null) {
            draft.net.set(draft.gross);
            draft.net.unscaled -= tax.unscaled;
        } else {
            draft.net.set(draft.gross.size().subtract(tax.size()));
        }
    }
}
