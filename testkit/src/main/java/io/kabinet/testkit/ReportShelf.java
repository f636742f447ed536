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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one number, and the reports of them that were ordered. Guarded by the world's lock. */
final class ReportShelf {

    final List<DetailingRecord> records = new ArrayList<>();
    final List<Filed<OrderedReport>> filed = new ArrayList<>();
    private final Map<String, Shelved> byId = new HashMap<>();
    private final Map<Report, Instant> lastOrdered = new EnumMap<>(Report.class);

    OrderHistory history(Report report) {
        return new OrderHistory(Optional.ofNullable(lastOrdered.get(report)));
    }

    /** What is in a report is what was there when it was ordered. */
    OrderedReport file(DetailingDecision.Granted granted, DocumentFormat format, Detailing rows, Instant readyAt) {
        OrderedReport report =
                new OrderedReport("report-" + (filed.size() + 1), granted.order(), format, granted.life());
        Filed<OrderedReport> one = new Filed<>(
                report,
                readyAt,
                (ordered, at) -> new OrderedReport(
                        ordered.id(),
                        ordered.order(),
                        ordered.format(),
                        ordered.life().ready(at)));
        filed.add(one);
        byId.put(report.id(), new Shelved(one, rows));
        lastOrdered.put(granted.order().report(), granted.life().orderedAt());
        return one.at(granted.life().orderedAt());
    }

    /** All of them as they stand, those that were sent by e-mail among them. */
    List<OrderedReport> all(Instant now) {
        return filed.stream().map(one -> one.at(now)).toList();
    }

    /** The rows of a report that can be read. */
    Optional<Detailing> read(String id, Instant now) {
        return Optional.ofNullable(byId.get(id))
                .filter(shelved -> shelved.report.ordered().order().delivery().isKept()
                        && shelved.report.at(now).life().isVisibleAt(now))
                .map(Shelved::rows);
    }

    private record Shelved(Filed<OrderedReport> report, Detailing rows) {}
}
