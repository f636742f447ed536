package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.charging.TrafficMetering;
import io.kabinet.core.values.Quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much a row used, as XML writes it: {@code 61:31}, {@code 1:01:31}, {@code 250Kb}, {@code 463,812 Mb}, {@code 1}. */
final class Volume {

    private static final int MOST_DIGITS = 12;

    private final TrafficMetering traffic;
    private final Decimal decimal = new Decimal();

    long count;
    Unit unit = Unit.PIECES;

    Volume(TrafficMetering traffic) {
        this.traffic = traffic;
    }

    boolean read(Slice text) {
        for (int i = text.from; i < text.to; i++) {
            if (text.chars[i] == ':') {
                return readTime(text);
            }
        }
        char last = text.chars[text.to - 1];
        return (last == 'b' || last == 'B') ? readTraffic(text) : readCount(text);
    }

    /** Minutes may be more than 59 if there are no hours. */
    private boolean readTime(Slice text) {
        unit = Unit.SECONDS;
        count = 0;
        int parts = 0;
        int at = text.from;
        while (at < text.to) {
            int start = at;
            long part = 0;
            while (text.digit(at) >= 0 && at - start < MOST_DIGITS) {
                part = part * 10 + text.digit(at++);
            }
            boolean small = at - start == 2 && part < 60;
            boolean whole = at == text.to || (text.has(at, ':') && at + 1 < text.to);
            if (at == start || !whole || (parts > 0 && !small)) {
                return false;
            }
            count = count * 60 + part;
            parts++;
            at++;
        }
        return parts == 2 || parts == 3;
    }

    private boolean readTraffic(Slice text) {
        int end = text.to - 1;
        boolean mega = end > text.from && (text.chars[end - 1] == 'M' || text.chars[end - 1] == 'm');
        boolean kilo = end > text.from && (text.chars[end - 1] == 'K' || text.chars[end - 1] == 'k');
        end -= mega || kilo ? 1 : 0;
        while (end > text.from && text.chars[end - 1] == ' ') {
            end--;
        }
        int whole = text.to;
        text.to = end;
        boolean isNumber = decimal.read(text) && !decimal.negative;
        text.to = whole;
        if (!isNumber) {
            return false;
        }
        long bytes = mega || kilo ? traffic.bytesPerKilobyte() : 1;
        bytes *= mega ? traffic.kilobytesPerMegabyte() : 1;
        unit = Unit.BYTES;
        return multiply(bytes);
    }

    private boolean readCount(Slice text) {
        unit = Unit.PIECES;
        return decimal.read(text) && !decimal.negative && isWhole() && multiply(1);
    }

    private boolean isWhole() {
        return decimal.scale == 0 || decimal.size().stripTrailingZeros().scale() <= 0;
    }

    private boolean multiply(long by) {
        if (decimal.scale == 0
                && decimal.wide == null
                && decimal.unscaled < Integer.MAX_VALUE
                && by < Integer.MAX_VALUE) {
            count = decimal.unscaled * by;
            return true;
        }
        BigDecimal exact = decimal.size().multiply(BigDecimal.valueOf(by)).setScale(0, RoundingMode.HALF_UP);
        if (exact.precision() > 18) {
            return false;
        }
        count = exact.longValueExact();
        return true;
    }
}
