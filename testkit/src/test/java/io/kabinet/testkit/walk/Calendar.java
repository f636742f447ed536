package io.kabinet.testkit.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.SplittableRandom;

/** Moments at which calendars are easily got wrong, and how to come there. */
final class Calendar {

    /** Two zones that jumped, one that does not, and Belarus. */
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Volgograd"),
            ZoneId.of("Europe/Saratov"),
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("Europe/Minsk"));

    /** Days before Saratov and Volgograd jump, a month, a year and a leap day end. */
    private static final List<String> STARTS = List.of(
            "2016-11-28T09:00:00Z",
            "2018-10-20T09:00:00Z",
            "2020-12-20T20:59:59Z",
            "2026-03-01T09:00:00Z",
            "2027-12-28T20:30:00Z",
            "2028-02-25T21:00:00Z");

    private static final Duration INSTANT = Duration.ofNanos(1);

    private Calendar() {}

    static Instant start(SplittableRandom random) {
        return Instant.parse(STARTS.get(random.nextInt(STARTS.size())));
    }

    /** Some later moment: soon, in some days, or on either side of a boundary of a zone. */
    static Instant later(Instant now, ZoneId zone, SplittableRandom random) {
        Instant later = switch (random.nextInt(8)) {
            case 0, 1 -> now.plus(Duration.ofMinutes(random.nextInt(1, 90)));
            case 2 -> now.plus(Duration.ofHours(random.nextInt(1, 30)));
            case 3 -> now.plus(Duration.ofDays(random.nextInt(1, 35)));
            case 4, 5 -> side(midnight(day(now, zone).plusDays(1), zone), random);
            case 6 -> side(midnight(day(now, zone).plusMonths(1).withDayOfMonth(1), zone), random);
            default -> side(jump(now, zone), random);
        };
        return later.isAfter(now) ? later : now.plus(INSTANT);
    }

    static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The next moment at which the zone jumps, if it comes within two months; else the next leap day or midnight. */
    private static Instant jump(Instant now, ZoneId zone) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(now);
        Instant soon = now.plus(Duration.ofDays(60));
        if (next != null && next.getInstant().isBefore(soon)) {
            return next.getInstant();
        }
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        Instant leap = midnight(leapDay, zone);
        return leap.isAfter(now) && leap.isBefore(soon)
                ? leap
                : midnight(day(now, zone).plusDays(1), zone);
    }

    private static Instant side(Instant boundary, SplittableRandom random) {
        return random.nextBoolean() ? boundary : boundary.minus(INSTANT);
    }
}
