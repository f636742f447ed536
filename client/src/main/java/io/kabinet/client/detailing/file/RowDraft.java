package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.detailing.usage.UsageRecordBuilder;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way from a file: fields are put into {@link #text} and set, and the first fault is kept.
 *
 * <p>Used again for every row, and it keeps the texts that come again and again.
 */
final class RowDraft {

    private static final int FEW = 256;
    private static final int MANY = 2_048;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(Rate.WHOLE);

    final Reading reading;
    final Slice text = new Slice();
    final TimeText time;
    final Volume volume;
    final Decimal gross = new Decimal();
    final Decimal net = new Decimal();

    Supplier<FilePosition> where = () -> new FilePosition(0, 0, 0);
    long row;

    @Nullable
    RecordKind kind;

    @Nullable
    ChargeCategory category;

    Movement movement = Movement.SPENDING;

    private @Nullable BadRow fault;
    private @Nullable Peer numberSeen;
    private final UsageRecordBuilder builder = new UsageRecordBuilder();
    private final char[] scratch = new char[FEW];
    private final UsageAmount[] nothing = new UsageAmount[UsageAmount.MOST_DECIMALS + 1];

    private final Texts<RecordKind> kinds = new Texts<>(FEW, RecordKind::new);
    private final Texts<ChargeCategory> categories = new Texts<>(FEW, ChargeCategory::new);
    private final Texts<String> words = new Texts<>(FEW, word -> word);
    private final Texts<Peer> peers = new Texts<>(MANY, Peer::of);

    RowDraft(Reading reading) {
        this.reading = reading;
        this.time = new TimeText(reading.zone());
        this.volume = new Volume(reading.traffic());
        for (int decimals = 0; decimals < nothing.length; decimals++) {
            nothing[decimals] = UsageAmount.of(reading.currency(), 0, decimals);
        }
    }

    void begin() {
        row++;
        fault = null;
        kind = null;
        category = null;
        movement = Movement.SPENDING;
        time.clear();
        gross.clear();
        net.clear();
        builder.clear();
    }

    void text(String value) {
        text.of(value, scratch);
    }

    @Nullable
    BadRow fault() {
        return fault;
    }

    boolean isGood() {
        return fault == null;
    }

    void fault(RowFault what, String field) {
        if (fault == null) {
            fault = new BadRow(where.get(), what, field);
        }
    }

    /** The text as a word that comes often. */
    String word() {
        return words.of(text);
    }

    void kind(String field) {
        try {
            kind = kinds.of(text);
        } catch (IllegalArgumentException e) {
            fault(RowFault.NOT_A_TEXT, field);
        }
    }

    void category(String field) {
        try {
            category = categories.of(text);
        } catch (IllegalArgumentException e) {
            fault(RowFault.NOT_A_TEXT, field);
        }
    }

    void label(String field) {
        try {
            builder.label(words.of(text));
        } catch (IllegalArgumentException e) {
            fault(RowFault.NOT_A_TEXT, field);
        }
    }

    void peer(String field) {
        try {
            builder.peer(peers.of(text));
        } catch (IllegalArgumentException e) {
            fault(RowFault.NOT_A_TEXT, field);
        }
    }

    void line(String field) {
        try {
            line(peers.of(text), field);
        } catch (IllegalArgumentException e) {
            fault(RowFault.NOT_A_TEXT, field);
        }
    }

    /** Whose row it is. */
    @SuppressWarnings("ReferenceEquality") // the same text again needs no second look
    void line(Peer number, String field) {
        builder.line(number);
        if (reading.number().isPresent() && number != numberSeen) {
            Msisdn other = number.msisdn().orElse(null);
            if (other != null && !other.equals(reading.number().get())) {
                fault(RowFault.OTHER_NUMBER, field);
            } else {
                numberSeen = number;
            }
        }
    }

    void direction(Direction way) {
        builder.direction(way);
    }

    void real(long count, Unit unit, String field) {
        try {
            builder.real(count, unit);
        } catch (IllegalArgumentException e) {
            fault(RowFault.UNITS_DIFFER, field);
        }
    }

    void charged(long count, Unit unit, String field) {
        try {
            builder.charged(count, unit);
        } catch (IllegalArgumentException e) {
            fault(RowFault.UNITS_DIFFER, field);
        }
    }

    void amount(Decimal amount, String field) {
        if (!amount.read(text)) {
            fault(RowFault.NOT_AN_AMOUNT, field);
        }
    }

    /** Whether the text names the currency: by its letters, its number, or 810, which the rouble had before 1998. */
    boolean currency(String field) {
        String code = reading.currency().getCode();
        boolean old = text.is("810") && code.equals("RUB");
        boolean same = old || text.is(code) || text.is(reading.currency().getNumeric3Code());
        if (!same) {
            fault(RowFault.OTHER_CURRENCY, field);
        }
        return same;
    }

    /**
     * Whether the row can be counted: nothing is wrong, all that it needs is there, and of the two amounts both are known
     * where they can be.
     */
    boolean complete() {
        if (fault == null && !time.stated) {
            fault(RowFault.MISSING, "time");
        }
        if (fault == null && category == null) {
            fault(RowFault.MISSING, "category");
        }
        if (fault == null && gross.stated != net.stated) {
            reckonVat();
        }
        if (fault == null && gross.stated && net.stated && net.isMoreThan(gross)) {
            fault(RowFault.NET_ABOVE_GROSS, "");
        }
        return fault == null;
    }

    private void reckonVat() {
        Decimal known = gross.stated ? gross : net;
        Decimal other = gross.stated ? net : gross;
        if (known.isZero()) {
            other.set(known);
        } else if (reading.vat().on(time.date()) instanceof Stated.Value<Rate> rate) {
            BigDecimal with =
                    BigDecimal.valueOf(Rate.WHOLE + (long) rate.value().millionths());
            BigDecimal reckoned = gross.stated
                    ? known.size().multiply(WHOLE).divide(with, Reading.VAT_DECIMALS, Reading.VAT_ROUNDING)
                    : known.size().multiply(with).divide(WHOLE, Reading.VAT_DECIMALS, Reading.VAT_ROUNDING);
            other.set(reckoned);
        }
    }

    /** The row, or null if it is a bad one. */
    @Nullable
    UsageRecord finish() {
        if (fault == null && kind == null) {
            fault(RowFault.MISSING, "kind");
        }
        if (!complete() || kind == null || category == null) {
            return null;
        }
        builder.at(time.epochSecond(), time.nano, time.offsetSeconds())
                .kind(kind)
                .category(category);
        builder.movement(movement);
        if (gross.stated) {
            builder.gross(amountOf(gross));
        }
        if (net.stated) {
            builder.net(amountOf(net));
        }
        return builder.build();
    }

    private UsageAmount amountOf(Decimal amount) {
        return amount.isZero() ? nothing[amount.scale] : amount.amount(reading.currency());
    }
}
