package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Whether a change of tariff is free at a moment, or what would have to be known to tell. */
final class FreeWindow {

    private final boolean open;
    private final List<String> unknown = new ArrayList<>();

    FreeWindow(FreeChange rule, ChangeHistory history, Instant now, ZoneId zone) {
        boolean found = false;
        if (rule.afterActivation().isPresent()) {
            if (history.activatedAt().isEmpty()) {
                unknown.add("activated-at");
            } else {
                found = now.isBefore(
                        end(history.activatedAt().get(), rule.afterActivation().get(), zone));
            }
        }
        if (rule.every().isPresent()) {
            if (history.changes().isEmpty()) {
                unknown.add("tariff-changes");
            } else {
                found |= history.last().isEmpty()
                        || !now.isBefore(end(history.last().get(), rule.every().get(), zone));
            }
        }
        this.open = found;
    }

    boolean isOpen() {
        return open;
    }

    List<String> unknown() {
        return unknown;
    }

    /** The first moment after a period, at the same local time. */
    static Instant end(Instant start, Period period, ZoneId zone) {
        return Moments.check("start", start).atZone(zone).plus(period).toInstant();
    }
}
