package io.kabinet.core.account.block;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** Where periods end: at the same local time. */
final class Terms {

    private Terms() {}

    static Instant after(Instant from, Period period, ZoneId zone) {
        return from.atZone(zone).plus(period).toInstant();
    }
}
