package io.kabinet.testkit;

import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.order.DetailingDecision;
import io.kabinet.core.detailing.order.OrderHistory;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one number, and the reports of them that were ordered. Guarded by the world's lock. */
final class ReportShelf {

    final List<DetailingRecord> records = new ArrayList<>();
    private final List<Filed> filed = new ArrayList<>();
    private final Map<Report, Instant> lastOrdered = new EnumMap<>(Report.class);

    OrderHistory history(Report report) {
        return new OrderHistory(Optional.ofNullable(lastOrdered.get(report)));
    }

    /** What is in a report is what was there when it was ordered. */
    OrderedReport file(DetailingDecision.Granted granted, DocumentFormat format, Detailing rows, Instant readyAt) {
        OrderedReport report =
                new OrderedReport("report-" + (filed.size() + 1), granted.order(), format, granted.life());
        Filed one = new Filed(report, readyAt, rows);
        filed.add(one);
        lastOrdered.put(granted.order().report(), granted.life().orderedAt());
        return one.at(granted.life().orderedAt());
    }

    /** All of them as they stand, those that were sent by e-mail among them. */
    List<OrderedReport> all(Instant now) {
        return filed.stream().map(one -> one.at(now)).toList();
    }

    /** The rows of a report that can be read. */
    Optional<Detailing> read(String id, Instant now) {
        return filed.stream()
                .filter(one -> one.report.id().equals(id))
                .filter(one -> isKept(one.report) && one.at(now).life().isVisibleAt(now))
                .map(Filed::rows)
                .findFirst();
    }

    static boolean isKept(OrderedReport report) {
        return report.order().delivery().isKept();
    }

    private record Filed(OrderedReport report, Instant readyAt, Detailing rows) {

        OrderedReport at(Instant now) {
            return now.isBefore(readyAt)
                    ? report
                    : new OrderedReport(
                            report.id(),
                            report.order(),
                            report.format(),
                            report.life().ready(readyAt));
        }
    }
}
