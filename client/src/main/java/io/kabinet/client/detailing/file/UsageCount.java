package io.kabinet.client.detailing.file;

import io.kabinet.core.values.Quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much was used: a count and the word of its unit, two fields of a row of which either may come first. */
final class UsageCount {

    private static final Optional<Unit> SECONDS = Optional.of(Unit.SECONDS);
    private static final Optional<Unit> BYTES = Optional.of(Unit.BYTES);
    private static final Optional<Unit> PIECES = Optional.of(Unit.PIECES);
    private static final int SECONDS_OF_MINUTE = 60;
    private static final long MOST = Long.MAX_VALUE / SECONDS_OF_MINUTE;

    private final RowDraft draft;
    private final String field;
    private final String unitField;
    private final Decimal count = new Decimal();
    private @Nullable String word;

    UsageCount(RowDraft draft, String field, String unitField) {
        this.draft = draft;
        this.field = field;
        this.unitField = unitField;
    }

    void clear() {
        count.clear();
        word = null;
    }

    /** Takes the count from the text of the draft. */
    void count() {
        if (!count.read(draft.text) || count.negative) {
            draft.fault(RowFault.NOT_A_QUANTITY, field);
        }
    }

    /** Takes the word of the unit from there. */
    void unit() {
        word = draft.word();
    }

    /** What is counted, if there is a count. */
    Optional<Unit> unitOf() {
        if (!count.stated) {
            return Optional.empty();
        }
        if (word == null) {
            draft.fault(RowFault.MISSING, unitField);
            return Optional.empty();
        }
        return switch (word) {
            case "SECOND", "MINUTE" -> SECONDS;
            case "BYTE" -> BYTES;
            case "FACT", "ITEM" -> PIECES;
            default -> {
                draft.fault(RowFault.UNKNOWN_WORD, unitField);
                yield Optional.empty();
            }
        };
    }

    /** So many seconds, bytes or pieces; a part of one is no quantity. */
    long whole() {
        int by = "MINUTE".equals(word) ? SECONDS_OF_MINUTE : 1;
        if (count.scale == 0 && count.wide == null && count.unscaled < MOST) {
            return count.unscaled * by;
        }
        try {
            return count.size().multiply(BigDecimal.valueOf(by)).longValueExact();
        } catch (ArithmeticException e) {
            draft.fault(RowFault.NOT_A_QUANTITY, field);
            return 0;
        }
    }
}
