package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How far back a report reaches.
 *
 * <p>Days are those of the market's zone. On 31 August 2026 the last six months begin on 28 February, the day with the
 * same number or the last one of a shorter month, and end today; the six closed months are February to July, each of
 * them a report of its own. Immutable and safe for use by several threads.
 *
 * @param report which report it is
 * @param months how many months it reaches back, 1 to 1200; for the current month 1
 */
public record ReportWindow(Report report, int months) {

    /** The current month up to today. */
    public static final ReportWindow CURRENT_MONTH = new ReportWindow(Report.CURRENT_MONTH, 1);

    private static final int MOST_MONTHS = 1200;

    /**
     * Checks the number of months.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public ReportWindow {
        Objects.requireNonNull(report, "report");
        if (months < 1 || months > (report == Report.CURRENT_MONTH ? 1 : MOST_MONTHS)) {
            throw new IllegalArgumentException("months are out of range for " + report + ": " + months);
        }
    }

    /**
     * Any days from the same day so many months ago up to today.
     *
     * @param months how many
     * @return the window
     * @throws IllegalArgumentException if there are none or more than 1200
     */
    public static ReportWindow lastMonths(int months) {
        return new ReportWindow(Report.LAST_MONTHS, months);
    }

    /**
     * Each of so many calendar months before the current one.
     *
     * @param months how many
     * @return the window
     * @throws IllegalArgumentException if there are none or more than 1200
     */
    public static ReportWindow closedMonths(int months) {
        return new ReportWindow(Report.CLOSED_MONTHS, months);
    }

    /**
     * The days that it reaches over.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the first and the last day, both included
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public DateSpan days(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(Moments.check("now", now), zone);
        LocalDate first = today.withDayOfMonth(1);
        return switch (report) {
            case LAST_MONTHS -> DateSpan.of(today.minusMonths(months), today);
            case CURRENT_MONTH -> DateSpan.of(first, today);
            case CLOSED_MONTHS -> DateSpan.of(first.minusMonths(months), first.minusDays(1));
        };
    }

    /**
     * The periods to choose from.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return each closed month, the latest first; for other reports all days at once, any part of which can be chosen
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public List<DateSpan> periods(Instant now, ZoneId zone) {
        DateSpan days = days(now, zone);
        if (report != Report.CLOSED_MONTHS) {
            return List.of(days);
        }
        YearMonth last = YearMonth.from(days.last());
        return IntStream.range(0, months)
                .mapToObj(back -> whole(last.minusMonths(back)))
                .toList();
    }

    /**
     * What is wrong with the days that somebody wants.
     *
     * @param wanted the days
     * @param now the moment of asking
     * @param zone the market's zone
     * @return {@link DetailingReason#PERIOD_TOO_EARLY}, {@link DetailingReason#PERIOD_TOO_LATE}, {@link
     *     DetailingReason#PERIOD_NOT_A_MONTH}, all that apply in this order; empty if nothing is wrong
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public List<Reason> violationsIn(DateSpan wanted, Instant now, ZoneId zone) {
        DateSpan days = days(now, zone);
        List<Reason> reasons = new ArrayList<>();
        if (wanted.first().isBefore(days.first())) {
            reasons.add(Reason.of(DetailingReason.PERIOD_TOO_EARLY).with("earliest", days.first()));
        }
        if (wanted.last().isAfter(days.last())) {
            reasons.add(Reason.of(DetailingReason.PERIOD_TOO_LATE).with("latest", days.last()));
        }
        if (report == Report.CLOSED_MONTHS && !wanted.equals(whole(YearMonth.from(wanted.first())))) {
            reasons.add(Reason.of(DetailingReason.PERIOD_NOT_A_MONTH));
        }
        return reasons;
    }

    private static DateSpan whole(YearMonth month) {
        return DateSpan.of(month.atDay(1), month.atEndOfMonth());
    }
}
