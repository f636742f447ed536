package io.kabinet.core.detailing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * For how much traffic one pays, and how many kilobytes the megabyte has by which it is priced.
 *
 * <p>Operators' reports count whole kilobytes. For example, with 1024 and rounding up, one byte is paid for as 1024.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> readers of real reports disagree: one takes a megabyte for 1024 kilobytes, another for 1000. In
 * what direction kilobytes are rounded is not said.
 *
 * @param bytesPerKilobyte how many bytes a kilobyte has, above zero
 * @param kilobytesPerMegabyte how many kilobytes a megabyte has, above zero
 * @param rounding how a kilobyte that is not full counts
 */
public record TrafficMetering(int bytesPerKilobyte, int kilobytesPerMegabyte, RoundingMode rounding) {

    /** Units of 1024, and a kilobyte counts when it is begun: this library's choice. */
    public static final TrafficMetering BINARY = new TrafficMetering(1024, 1024, RoundingMode.UP);

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one is not above zero, or the rounding names no direction
     */
    public TrafficMetering {
        Objects.requireNonNull(rounding, "rounding");
        if (bytesPerKilobyte < 1 || kilobytesPerMegabyte < 1 || rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("sizes must be above zero and rounding must name a direction: "
                    + bytesPerKilobyte + ", " + kilobytesPerMegabyte + ", " + rounding);
        }
    }

    /**
     * For how many kilobytes one pays.
     *
     * @param bytes the traffic, zero or more
     * @return whole kilobytes
     * @throws IllegalArgumentException if there are fewer than zero
     */
    public long kilobytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be below zero: " + bytes);
        }
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(bytesPerKilobyte), 0, rounding)
                .longValueExact();
    }
}
