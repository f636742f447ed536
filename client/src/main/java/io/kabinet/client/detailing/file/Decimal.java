package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.usage.UsageAmount;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An amount as it is written, with a point or a comma, read without a rounding and without an object. */
final class Decimal {

    private static final int DIGITS_OF_LONG = 18;

    boolean stated;
    boolean negative;
    long unscaled;
    int scale;

    /** Instead of {@link #unscaled}, if that cannot hold it. */
    @Nullable
    BigDecimal wide;

    void clear() {
        stated = false;
        wide = null;
    }

    void set(Decimal other) {
        stated = other.stated;
        negative = other.negative;
        unscaled = other.unscaled;
        scale = other.scale;
        wide = other.wide;
    }

    void set(BigDecimal amount) {
        stated = true;
        negative = amount.signum() < 0;
        BigDecimal size = amount.abs();
        boolean fits = size.unscaledValue().bitLength() < Long.SIZE;
        unscaled = fits ? size.unscaledValue().longValueExact() : 0;
        scale = size.scale();
        wide = fits ? null : size;
    }

    /** Whether the text is an amount of at most 20 digits and 6 decimals. */
    boolean read(Slice text) {
        int at = text.from;
        negative = text.has(at, '-');
        if (negative || text.has(at, '+')) {
            at++;
        }
        int start = at;
        int point = -1;
        long digits = 0;
        for (; at < text.to; at++) {
            char c = text.chars[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if ((c == '.' || c == ',') && point < 0) {
                point = at;
            } else {
                return false;
            }
        }
        int count = at - start - (point < 0 ? 0 : 1);
        scale = point < 0 ? 0 : at - point - 1;
        if (count == 0 || point == start || scale > UsageAmount.MOST_DECIMALS || (point >= 0 && scale == 0)) {
            return false;
        }
        stated = true;
        unscaled = digits;
        wide = null;
        return count <= DIGITS_OF_LONG || readWide(text, start, point, count);
    }

    private boolean readWide(Slice text, int start, int point, int count) {
        if (count > UsageAmount.MOST_DIGITS) {
            stated = false;
            return false;
        }
        String whole = point < 0
                ? new String(text.chars, start, text.to - start)
                : new String(text.chars, start, point - start) + new String(text.chars, point + 1, text.to - point - 1);
        boolean wasNegative = negative;
        set(new BigDecimal(new BigInteger(whole), scale));
        negative = wasNegative;
        return true;
    }

    boolean isZero() {
        return wide == null && unscaled == 0;
    }

    /** Compared without signs. */
    boolean isMoreThan(Decimal other) {
        boolean alike = scale == other.scale && wide == null && other.wide == null;
        return alike ? unscaled > other.unscaled : size().compareTo(other.size()) > 0;
    }

    /** Without its sign. */
    BigDecimal size() {
        return wide != null ? wide : BigDecimal.valueOf(unscaled, scale);
    }

    /** Without its sign. */
    UsageAmount amount(CurrencyUnit currency) {
        return wide == null ? UsageAmount.of(currency, unscaled, scale) : UsageAmount.of(BigMoney.of(currency, wide));
    }
}
