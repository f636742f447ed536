package io.kabinet.core.detailing.usage;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * One row of a detailing file, made to be held by the million.
 *
 * <p>Its fields are plain numbers and shared texts, about 150 bytes with its two amounts; the values of this library
 * are made when asked for. What the file does not state is empty, never zero. Two rows are equal if all that is stated
 * in them is; the offset in which the time is written does not count. Immutable and safe for use by several threads.
 */
public final class UsageRecord {

    private static final int DECIMALS = 4;

    private final long second;
    private final long real;
    private final long charged;
    private final int nano;
    private final int offsetSeconds;
    private final @Nullable String line;
    private final RecordKind kind;
    private final ChargeCategory category;
    private final @Nullable String label;
    private final @Nullable Direction direction;
    private final @Nullable String peer;
    private final Quantity.Unit unit;
    private final Movement movement;
    private final @Nullable UsageAmount gross;
    private final @Nullable UsageAmount net;

    UsageRecord(UsageRecordBuilder from, RecordKind kind, ChargeCategory category) {
        this.second = from.second;
        this.nano = from.nano;
        this.offsetSeconds = from.offsetSeconds;
        this.line = from.line;
        this.kind = kind;
        this.category = category;
        this.label = from.label;
        this.direction = from.direction;
        this.peer = from.peer;
        this.unit = from.unit;
        this.real = from.real;
        this.charged = from.charged;
        this.movement = from.movement;
        this.gross = from.gross;
        this.net = from.net;
    }

    /**
     * When it began.
     *
     * @return the moment
     */
    public Instant at() {
        return Instant.ofEpochSecond(second, nano);
    }

    /**
     * When it began, as a plain number.
     *
     * @return seconds since 1970-01-01T00:00:00Z
     */
    public long epochSecond() {
        return second;
    }

    /**
     * When it began, on the clock that the file goes by.
     *
     * @return the moment with its offset
     */
    public OffsetDateTime local() {
        return OffsetDateTime.ofInstant(at(), ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    /**
     * Whose row it is: the subscriber's number, or what stands in its place.
     *
     * @return the number as written, or empty if the file does not state it
     */
    public Optional<Peer> line() {
        return Optional.ofNullable(line).map(Peer::of);
    }

    /**
     * What it is about.
     *
     * @return the kind, or the file's own word where this version does not know it
     */
    public RecordKind kind() {
        return kind;
    }

    /**
     * Under what it is counted.
     *
     * @return the category, in the file's own word
     */
    public ChargeCategory category() {
        return category;
    }

    /**
     * What the file says about it besides.
     *
     * @return a text, such as the name of the event or of the network zone
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Who was at the other end.
     *
     * @return the other end and the direction, as far as stated
     */
    public Contact contact() {
        return new Contact(Optional.ofNullable(peer).map(Peer::of), Optional.ofNullable(direction));
    }

    /**
     * How much was used, and charged for.
     *
     * @return both, as far as stated
     */
    public Usage usage() {
        return new Usage(quantity(real), quantity(charged));
    }

    /**
     * Which way the money went.
     *
     * @return income or spending
     */
    public Movement movement() {
        return movement;
    }

    /**
     * The money with VAT.
     *
     * @return the amount, or empty if it is neither stated nor could be reckoned
     */
    public Optional<UsageAmount> gross() {
        return Optional.ofNullable(gross);
    }

    /**
     * The money without VAT.
     *
     * @return the amount, or empty if it is neither stated nor could be reckoned
     */
    public Optional<UsageAmount> net() {
        return Optional.ofNullable(net);
    }

    /**
     * The row as a {@link io.kabinet.core.detailing.Detailing} holds it, with four decimals.
     *
     * @param rounding what becomes of a fifth and sixth decimal; {@link RoundingMode#UNNECESSARY} if there must be none
     * @return the row, or empty if the amount with VAT is not stated
     * @throws ArithmeticException if rounding is needed and forbidden
     * @throws IllegalArgumentException if the amount is above a billion
     */
    public Optional<DetailingRecord> toRecord(RoundingMode rounding) {
        if (gross == null) {
            return Optional.empty();
        }
        Stated<BigMoney> without = net == null ? Stated.notStated() : Stated.of(net.rounded(DECIMALS, rounding));
        RowAmount amount = new RowAmount(movement, gross.rounded(DECIMALS, rounding), without);
        return Optional.of(new DetailingRecord(at(), kind, category, contact(), usage(), amount));
    }

    private Quantity quantity(long count) {
        return count < 0 ? Quantity.notStated(unit) : Quantity.of(count, unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsageRecord row
                && second == row.second
                && nano == row.nano
                && Objects.equals(peer, row.peer)
                && Objects.equals(line, row.line)
                && kind.equals(row.kind)
                && Objects.equals(direction, row.direction)
                && hasMeasureAndMoneyOf(row)
                && category.equals(row.category)
                && Objects.equals(label, row.label);
    }

    private boolean hasMeasureAndMoneyOf(UsageRecord row) {
        return real == row.real
                && charged == row.charged
                && unit == row.unit
                && movement == row.movement
                && Objects.equals(gross, row.gross)
                && Objects.equals(net, row.net);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash64());
    }

    /** Of all that makes rows equal, the same in every run. */
    long hash64() {
        long hash = mixed(second, nano);
        hash = mixed(mixed(hash, line), peer);
        hash = mixed(mixed(mixed(hash, kind.text()), category.text()), label);
        hash = mixed(mixed(hash, real), charged);
        hash = mixed(mixed(mixed(hash, unit.name()), movement.name()), direction == null ? null : direction.text());
        return mixed(mixed(hash, gross == null ? -1 : gross.stripped()), net == null ? -1 : net.stripped());
    }

    static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L ^ (mixed >>> 32);
    }

    private static long mixed(long hash, @Nullable String text) {
        if (text == null) {
            return mixed(hash, -1L);
        }
        long mixed = text.length();
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + text.charAt(i);
        }
        return mixed(hash, mixed);
    }

    /** Masked: of the numbers nothing is told but what their own print tells. */
    @Override
    public String toString() {
        return at() + " " + kind + " " + category + ", " + contact() + ", " + usage() + ", " + movement + " " + gross
                + ", net " + net;
    }
}
