package io.kabinet.core.detailing.usage;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a file states about a row, field by field, and makes the row.
 *
 * <p>Made to be used again: {@link #clear()} begins another row. What is not given is not stated; time, kind and category
 * must be given. For one thread.
 */
public final class UsageRecordBuilder {

    private static final long FIRST_SECOND = -62_135_596_800L; // 0001-01-01
    private static final long AFTER_LAST_SECOND = 253_402_214_400L; // 9999-12-31
    private static final long NOT_STATED = -1;
    private static final int NANOS = 1_000_000_000;

    long second;
    int nano;
    int offsetSeconds;

    @Nullable
    String line;

    @Nullable
    String label;

    @Nullable
    Direction direction;

    @Nullable
    String peer;

    Quantity.Unit unit = Quantity.Unit.PIECES;
    long real = NOT_STATED;
    long charged = NOT_STATED;
    Movement movement = Movement.SPENDING;

    @Nullable
    UsageAmount gross;

    @Nullable
    UsageAmount net;

    private @Nullable String lastLabel;
    private boolean hasTime;
    private @Nullable RecordKind kind;
    private @Nullable ChargeCategory category;

    /** A row of which nothing is stated yet. */
    public UsageRecordBuilder() {}

    /** Forgets the row, to begin another. */
    public void clear() {
        hasTime = false;
        line = null;
        kind = null;
        category = null;
        label = null;
        direction = null;
        peer = null;
        unit = Quantity.Unit.PIECES;
        real = NOT_STATED;
        charged = NOT_STATED;
        movement = Movement.SPENDING;
        gross = null;
        net = null;
    }

    /**
     * When it began.
     *
     * @param at the moment, on the clock that the file goes by
     * @return this
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public UsageRecordBuilder at(OffsetDateTime at) {
        return at(at.toEpochSecond(), at.getNano(), at.getOffset().getTotalSeconds());
    }

    /**
     * When it began, in plain numbers.
     *
     * @param epochSecond seconds since 1970-01-01T00:00:00Z
     * @param nanoOfSecond the part of the second, 0 to 999,999,999
     * @param offset by how many seconds the file's clock is ahead of UTC
     * @return this
     * @throws IllegalArgumentException if one is out of range
     */
    public UsageRecordBuilder at(long epochSecond, int nanoOfSecond, int offset) {
        if (epochSecond < FIRST_SECOND || epochSecond >= AFTER_LAST_SECOND) {
            Moments.check("at", Instant.ofEpochSecond(epochSecond));
        }
        if (nanoOfSecond < 0 || nanoOfSecond >= NANOS || Math.abs(offset) > ZoneOffset.MAX.getTotalSeconds()) {
            throw new IllegalArgumentException("no such part of a second or offset: " + nanoOfSecond + ", " + offset);
        }
        second = epochSecond;
        nano = nanoOfSecond;
        offsetSeconds = offset;
        hasTime = true;
        return this;
    }

    /**
     * Whose row it is.
     *
     * @param number the number, or what stands in its place
     * @return this
     */
    public UsageRecordBuilder line(Peer number) {
        line = number.text();
        return this;
    }

    /**
     * What it is about.
     *
     * @param what the kind
     * @return this
     */
    public UsageRecordBuilder kind(RecordKind what) {
        kind = Objects.requireNonNull(what, "kind");
        return this;
    }

    /**
     * Under what it is counted.
     *
     * @param what the category
     * @return this
     */
    public UsageRecordBuilder category(ChargeCategory what) {
        category = Objects.requireNonNull(what, "category");
        return this;
    }

    /**
     * What the file says about it besides.
     *
     * @param text at most 100 characters
     * @return this
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    @SuppressWarnings("ReferenceEquality") // the same text again needs no second look
    public UsageRecordBuilder label(String text) {
        if (text != lastLabel) {
            lastLabel = Words.check("label", text);
        }
        label = text;
        return this;
    }

    /**
     * Which way it went.
     *
     * @param way to or from the subscriber
     * @return this
     */
    public UsageRecordBuilder direction(Direction way) {
        direction = Objects.requireNonNull(way, "direction");
        return this;
    }

    /**
     * Who was at the other end.
     *
     * @param other who was called or written to, or called or wrote; an access point for traffic
     * @return this
     */
    public UsageRecordBuilder peer(Peer other) {
        peer = other.text();
        return this;
    }

    /**
     * How much it was.
     *
     * @param count how many units, zero or more
     * @param of what is counted; the same for {@link #charged}
     * @return this
     * @throws IllegalArgumentException if it is below zero, or in another unit than what is charged for
     */
    public UsageRecordBuilder real(long count, Quantity.Unit of) {
        measured(count, of, charged);
        real = count;
        return this;
    }

    /**
     * How much is charged for.
     *
     * @param count how many units, zero or more
     * @param of what is counted; the same for {@link #real}
     * @return this
     * @throws IllegalArgumentException if it is below zero, or in another unit than what it was
     */
    public UsageRecordBuilder charged(long count, Quantity.Unit of) {
        measured(count, of, real);
        charged = count;
        return this;
    }

    /**
     * Which way the money went; from the account unless said otherwise.
     *
     * @param way income or spending
     * @return this
     */
    public UsageRecordBuilder movement(Movement way) {
        movement = Objects.requireNonNull(way, "movement");
        return this;
    }

    /**
     * The money with VAT.
     *
     * @param amount the amount
     * @return this
     */
    public UsageRecordBuilder gross(UsageAmount amount) {
        gross = Objects.requireNonNull(amount, "gross");
        return this;
    }

    /**
     * The money without VAT.
     *
     * @param amount the amount, in the currency of that with VAT and not above it
     * @return this
     */
    public UsageRecordBuilder net(UsageAmount amount) {
        net = Objects.requireNonNull(amount, "net");
        return this;
    }

    /**
     * The row.
     *
     * @return the row
     * @throws IllegalArgumentException if time, kind or category is not stated, or the amount without VAT is in another
     *     currency than that with it, or above it
     */
    public UsageRecord build() {
        if (!hasTime || kind == null || category == null) {
            throw new IllegalArgumentException("time, kind and category of a row must be stated");
        }
        if (gross != null && net != null) {
            if (!gross.currency().equals(net.currency()) || net.compareTo(gross) > 0) {
                throw new IllegalArgumentException("net must be of gross: net " + net + ", gross " + gross);
            }
        }
        return new UsageRecord(this, kind, category);
    }

    private void measured(long count, Quantity.Unit of, long other) {
        if (count < 0) {
            throw new IllegalArgumentException("a count must not be below zero: " + count);
        }
        if (other != NOT_STATED && unit != of) {
            throw new IllegalArgumentException("real and charged must be in one unit: " + unit + ", " + of);
        }
        unit = Objects.requireNonNull(of, "unit");
    }
}
