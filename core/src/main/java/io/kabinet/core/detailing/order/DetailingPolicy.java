package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Which reports of spending and income there are, how often, and how long they can be read.
 *
 * <p>Checked in the order of {@link DetailingReason}; all that applies is told. A pause is counted in hours from the
 * last order, whatever the calendar says: with 24 hours an order of 10:00 stands in the way at 09:59:59.999 of the
 * next day and no more at 10:00. Safe for use by several threads.
 *
 * @param reports the reports, each once
 * @param life how long an ordered one can be read, if stated
 * @param price what one costs, if stated
 */
public record DetailingPolicy(List<ReportRule> reports, Optional<LifeRule> life, Stated<Money> price) {

    /**
     * Market Russia: any days of the last six months, free of charge.
     *
     * <p><b>Source:</b> «полную детализацию совершенных звонков за последние полгода. При этом ему не придется
     * платить». That half a year begins on the same day six months ago and that today counts is this library's choice.
     */
    public static final DetailingPolicy RUSSIA = new DetailingPolicy(
            List.of(ReportRule.of(ReportWindow.lastMonths(6))), Optional.empty(), Stated.of(Money.parse("RUB 0.00")));

    /**
     * Market Belarus: the current month once in 24 hours, six closed months, two days to read them.
     *
     * <p><b>Source:</b> «за текущий месяц. Отчет можно заказать не более одного раза в сутки с момента последнего
     * заказа», «только за 6 последних месяцев за исключением текущего», «Выбираем один из доступных периодов», «в
     * течение 2 дней с момента заказа». What an ordered report costs is not stated.
     */
    public static final DetailingPolicy BELARUS = new DetailingPolicy(
            List.of(
                    new ReportRule(ReportWindow.CURRENT_MONTH, Optional.of(Duration.ofHours(24))),
                    ReportRule.of(ReportWindow.closedMonths(6))),
            Optional.of(LifeRule.TWO_DAYS),
            Stated.notStated());

    /**
     * Copies the reports.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    public DetailingPolicy {
        Objects.requireNonNull(life, "life");
        Objects.requireNonNull(price, "price");
        reports = List.copyOf(reports);
        Set<Report> seen = EnumSet.noneOf(Report.class);
        for (ReportRule rule : reports) {
            if (!seen.add(rule.window().report())) {
                throw new IllegalArgumentException("a report is there twice: " + reports);
            }
        }
    }

    /**
     * The rule of a report.
     *
     * @param report the report
     * @return the rule, or empty if the market has no such report
     */
    public Optional<ReportRule> rule(Report report) {
        for (ReportRule rule : reports) {
            if (rule.window().report() == report) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * When a report may be ordered next.
     *
     * @param report the report
     * @param history when it was last ordered
     * @return the moment, itself included; empty if nothing stands in the way
     */
    public Optional<Instant> nextOrderFrom(Report report, OrderHistory history) {
        Optional<Duration> pause = rule(report).flatMap(ReportRule::pause);
        Optional<Instant> last = history.lastOrderedAt();
        return pause.isPresent() && last.isPresent() ? Optional.of(last.get().plus(pause.get())) : Optional.empty();
    }

    /**
     * Decides whether a report can be ordered.
     *
     * @param order what is wanted
     * @param history when this report was last ordered
     * @param now the moment
     * @param zone the market's zone
     * @return granted, or every reason why not
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public DetailingDecision decide(DetailingOrder order, OrderHistory history, Instant now, ZoneId zone) {
        Moments.check("now", now);
        List<Reason> reasons = new ArrayList<>();
        Optional<ReportRule> rule = rule(order.report());
        if (rule.isEmpty()) {
            reasons.add(about(DetailingReason.REPORT_NOT_OFFERED, order.report()));
        } else {
            reasons.addAll(rule.get().window().violationsIn(order.days(), now, zone));
        }
        Optional<Instant> next = nextOrderFrom(order.report(), history);
        if (next.isPresent() && now.isBefore(next.get())) {
            reasons.add(Reason.of(DetailingReason.ORDERED_TOO_RECENTLY).with("from", next.get()));
        }
        reasons.addAll(order.delivery().violations());
        return reasons.isEmpty() ? granted(order, now, zone) : new DetailingDecision.Refused(reasons);
    }

    /**
     * What stands in the way of looking at days without an order.
     *
     * <p>A report that has to wait for the next order is had by ordering only; of the others, the first that reaches over
     * the days will do. In Belarus that leaves the closed months, so that on 15 June May can be looked at, and 1 to 15
     * June cannot: {@link DetailingReason#PERIOD_TOO_LATE} is one of the reasons.
     *
     * <p><b>Source:</b> «только за 6 последних месяцев за исключением текущего».
     *
     * @param days the days
     * @param now the moment
     * @param zone the market's zone
     * @return empty if nothing; otherwise what the last of these reports says, or {@link
     *     DetailingReason#REPORT_BY_ORDER_ONLY} for each report if all of them have to be ordered, or {@link
     *     DetailingReason#REPORT_NOT_OFFERED} if there is no report at all
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public List<Reason> againstLookingAt(DateSpan days, Instant now, ZoneId zone) {
        Moments.check("now", now);
        List<Reason> reasons = reports.isEmpty()
                ? List.of(about(DetailingReason.REPORT_NOT_OFFERED, Report.LAST_MONTHS))
                : reports.stream()
                        .map(rule -> about(
                                DetailingReason.REPORT_BY_ORDER_ONLY,
                                rule.window().report()))
                        .toList();
        for (ReportRule rule : reports) {
            if (rule.pause().isEmpty() && !reasons.isEmpty()) {
                reasons = rule.window().violationsIn(days, now, zone);
            }
        }
        return reasons;
    }

    private static Reason about(DetailingReason code, Report report) {
        return Reason.of(code).with("report", report.name());
    }

    private DetailingDecision granted(DetailingOrder order, Instant now, ZoneId zone) {
        OrderLife begun = life.isPresent() ? life.get().begin(now, zone) : OrderLife.withoutEnd(now);
        return new DetailingDecision.Granted(
                order, begun, price, nextOrderFrom(order.report(), OrderHistory.last(now)));
    }
}
