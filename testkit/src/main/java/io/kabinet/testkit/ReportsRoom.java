package io.kabinet.testkit;

import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadReportOrders;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingDecision;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.detailing.order.DetailingReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;

/** Rows that were arranged, looked at and ordered by the rulebook; what is sent by e-mail is sent nowhere. */
final class ReportsRoom {

    private final DetailingPolicy policy;
    private final Lines lines;
    private final CurrencyUnit currency;
    private final Duration readiness;
    private final int pageSize;

    ReportsRoom(Settings settings, Lines lines) {
        this.policy = settings.rulebook().detailing();
        this.lines = lines;
        this.currency = settings.rulebook().market().currency();
        this.readiness = settings.manners().delays().reports();
        this.pageSize = settings.wire().pageSize();
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadSpending.class,
                (read, visit) ->
                        with(read.rows(), visit, days -> spending(rows(days, visit.person())), ReportsRoom::spending));
        entrances.inside(
                ReadDetailing.class,
                (read, visit) -> with(
                        read.rows(),
                        visit,
                        days -> page(days, read.from(), visit.person()),
                        report -> Paging.page(report.records(), read.from(), pageSize, row -> row)));
        entrances.inside(
                ReadReportOrders.class, (read, visit) -> shown(visit, () -> Outcome.confirmed(orders(read, visit))));
        entrances.inside(OperationKind.DOCUMENT_ORDER, OrderDetailing.class, this::order);
    }

    private <R> Outcome<R> shown(Visit visit, Supplier<Outcome<R>> act) {
        return lines.whereOpen(LineUse.VIEW_DOCUMENTS, visit, act);
    }

    private <R> Outcome<R> refused(Visit visit, List<Reason> reasons) {
        return Outcome.rejected(lines.against(LineUse.VIEW_DOCUMENTS, visit, reasons));
    }

    /** By e-mail without an address it goes to the one that is set, if one is. */
    static Delivery addressed(Delivery delivery, Person person) {
        return delivery.channel() == Channel.EMAIL && delivery.address().isEmpty()
                ? Delivery.byEmailAsSet(person.cabinet.notices.bills())
                : delivery;
    }

    private static Spending spending(Detailing rows) {
        return new Spending(rows.period(), rows.totals(), rows.spendingByCategory());
    }

    private <R> Outcome<R> with(
            RowsOf rows, Visit visit, Function<DateSpan, R> ofDays, Function<Detailing, R> ofReport) {
        return rows.match(days -> lookedAt(days, visit, ofDays), report -> read(report, visit, ofReport));
    }

    private <R> Outcome<R> lookedAt(DateSpan days, Visit visit, Function<DateSpan, R> answer) {
        List<Reason> against = policy.againstLookingAt(days, visit.now(), visit.person().zone);
        return against.isEmpty() ? shown(visit, () -> Outcome.confirmed(answer.apply(days))) : refused(visit, against);
    }

    /** A report that is not ready, or gone, is none that there is. */
    private <R> Outcome<R> read(String report, Visit visit, Function<Detailing, R> answer) {
        return visit.person()
                .reports
                .read(report, visit.now())
                .map(rows -> shown(visit, () -> Outcome.confirmed(answer.apply(rows))))
                .orElseGet(() -> refused(
                        visit,
                        List.of(Reason.of(DetailingReason.REPORT_NOT_OFFERED).with("report", report))));
    }

    private Detailing rows(DateSpan days, Person person) {
        return new Detailing(days, currency, person.reports.records).on(days, person.zone);
    }

    private Page<DetailingRecord> page(DateSpan days, Optional<Cursor> from, Person person) {
        return Paging.those(
                person.reports.records,
                from,
                pageSize,
                row -> days.contains(LocalDate.ofInstant(row.at(), person.zone)));
    }

    private Page<OrderedReport> orders(ReadReportOrders read, Visit visit) {
        return Paging.those(
                visit.person().reports.filed,
                read.from(),
                pageSize,
                filed -> filed.at(visit.now()),
                report -> report.order().delivery().isKept() && !report.life().isGoneAt(visit.now()));
    }

    private Outcome<DetailingOrdered> order(OrderDetailing order, Visit visit) {
        Person person = visit.person();
        DetailingOrder wish = order.order();
        DetailingOrder addressed = new DetailingOrder(wish.report(), wish.days(), addressed(wish.delivery(), person));
        return policy.decide(addressed, person.reports.history(wish.report()), visit.now(), person.zone)
                .<DetailingDecision>match(granted -> granted.ifStill(order.agreed()), refused -> refused)
                .match(
                        granted -> shown(visit, () -> Outcome.confirmed(filed(granted, order, visit))),
                        refused -> refused(visit, refused.reasons()));
    }

    private DetailingOrdered filed(DetailingDecision.Granted granted, OrderDetailing order, Visit visit) {
        visit.person().payOnce(granted.price().asOptional(), visit.now());
        Detailing rows = rows(granted.order().days(), visit.person());
        OrderedReport report = visit.person()
                .reports
                .file(granted, order.format(), rows, visit.now().plus(readiness));
        return new DetailingOrdered(report, granted.price(), granted.nextFrom());
    }
}
