package io.kabinet.core.reason;

import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingDecision;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.detailing.order.OrderHistory;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.detailing.order.ReportRule;
import io.kabinet.core.detailing.order.ReportWindow;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.BillDeliveryDecision;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentDecision;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.DocumentPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of detailings and documents, as their rules give them. */
final class DetailingReasons {

    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final Delivery NOWHERE = Delivery.byEmailAsSet(Optional.empty());

    private DetailingReasons() {}

    static List<Reason> all() {
        return Stream.of(
                        statements(),
                        against(Report.LAST_MONTHS),
                        against(Report.CURRENT_MONTH),
                        against(Report.CLOSED_MONTHS),
                        against(DocumentOrder.prepayment(Money.parse("RUB 0.00"), NOWHERE, DocumentFormat.PDF)),
                        against(DocumentOrder.of(
                                new DocumentKind("справка"), DateSpan.ALWAYS, NOWHERE, DocumentFormat.PDF)),
                        against(DocumentOrder.of(
                                DocumentKind.MONTHLY_BILL, DateSpan.ALWAYS, NOWHERE, DocumentFormat.PDF)),
                        againstBillsInCabinet(),
                        againstAnotherPrice(),
                        againstLooking())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> statements() {
        Money one = Money.parse("BYN 1.00");
        return PeriodStatement.of(one, one, one, one.plusMinor(1)).violations();
    }

    private static List<Reason> against(Report report) {
        return DetailingPolicy.BELARUS
                .decide(
                        new DetailingOrder(report, DateSpan.ALWAYS, NOWHERE),
                        OrderHistory.last(NOW),
                        NOW,
                        Market.BELARUS.zone())
                .match(granted -> List.of(), DetailingDecision.Refused::reasons);
    }

    private static List<Reason> against(DocumentOrder order) {
        return DocumentPolicy.BELARUS
                .decide(order, NOW, Market.BELARUS.zone())
                .match(granted -> List.of(), DocumentDecision.Refused::reasons);
    }

    private static List<Reason> againstAnotherPrice() {
        return DocumentPolicy.BELARUS
                .decide(
                        DocumentOrder.prepayment(Money.parse("BYN 1.00"), Delivery.IN_CABINET, DocumentFormat.PDF),
                        NOW,
                        Market.BELARUS.zone())
                .match(granted -> granted.ifStill(Stated.of(Money.parse("BYN 1.20"))), refused -> refused)
                .match(granted -> List.of(), DocumentDecision.Refused::reasons);
    }

    private static List<Reason> againstLooking() {
        ReportRule now = new ReportRule(ReportWindow.CURRENT_MONTH, Optional.of(Duration.ofHours(24)));
        return new DetailingPolicy(List.of(now), Optional.empty(), Stated.notStated())
                .againstLookingAt(DateSpan.ALWAYS, NOW, Market.BELARUS.zone());
    }

    private static List<Reason> againstBillsInCabinet() {
        return BillDeliveryPolicy.BELARUS
                .decide(BillDelivery.NONE, new BillDelivery.Method(Delivery.IN_CABINET, DocumentFormat.PDF))
                .match(granted -> List.of(), BillDeliveryDecision.Refused::reasons);
    }
}
