package io.kabinet.core.document;

import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.detailing.order.ReportWindow;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Which documents can be ordered, and on what terms.
 *
 * <p>Checked in the order of {@link DocumentReason}; all that applies is told. For example, on 15 June a monthly bill
 * can be had for each of December to May, and not for 15 April to 15 May. Safe for use by several threads.
 *
 * @param currency the currency of the market
 * @param kinds the documents that there are, each with its rule
 */
public record DocumentPolicy(CurrencyUnit currency, Map<DocumentKind, DocumentRule> kinds) {

    /**
     * Market Belarus: four documents, among them the monthly bill of six closed months.
     *
     * <p><b>Source:</b> «разовую доставку ежемесячного счета за последние 6 месяцев», «заказанная детализация счета
     * будет доступна в личном кабинете в течение 2 дней». How far back the others reach and how long they can be read
     * is not stated; «заказ документов» is listed among what is charged for once, elsewhere ordering is said to be
     * free, so no price is stated either.
     */
    public static final DocumentPolicy BELARUS = new DocumentPolicy(
            CurrencyUnit.of("BYN"),
            Map.of(
                    DocumentKind.BALANCE_REPORT,
                    DocumentRule.NOTHING_STATED,
                    DocumentKind.DETAILED_BILL,
                    new DocumentRule(Optional.empty(), Optional.of(LifeRule.TWO_DAYS), Stated.notStated()),
                    DocumentKind.MONTHLY_BILL,
                    new DocumentRule(Optional.of(ReportWindow.closedMonths(6)), Optional.empty(), Stated.notStated()),
                    DocumentKind.PREPAYMENT_INVOICE,
                    DocumentRule.NOTHING_STATED));

    /** Copies the documents. */
    public DocumentPolicy {
        Objects.requireNonNull(currency, "currency");
        kinds = Map.copyOf(kinds);
    }

    /**
     * Decides whether a document can be ordered.
     *
     * @param order what is wanted
     * @param now the moment
     * @param zone the market's zone
     * @return granted, or every reason why not
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public DocumentDecision decide(DocumentOrder order, Instant now, ZoneId zone) {
        Moments.check("now", now);
        List<Reason> reasons = new ArrayList<>();
        DocumentRule rule = kinds.get(order.kind());
        if (rule == null) {
            reasons.add(notThere(order.kind()));
            reasons.addAll(order.delivery().violations());
            return new DocumentDecision.Refused(reasons);
        }
        if (order.period().isPresent()) {
            reasons.addAll(violationsIn(order.period().get(), rule, now, zone));
        }
        if (order.amount().isPresent()) {
            reasons.addAll(violationsIn(order.amount().get()));
        }
        reasons.addAll(order.delivery().violations());
        return reasons.isEmpty() ? granted(order, rule, now, zone) : new DocumentDecision.Refused(reasons);
    }

    private static DocumentDecision granted(DocumentOrder order, DocumentRule rule, Instant now, ZoneId zone) {
        OrderLife begun = rule.life().isPresent() ? rule.life().get().begin(now, zone) : OrderLife.withoutEnd(now);
        return new DocumentDecision.Granted(new OrderedDocument(order, begun), rule.price());
    }

    private static Reason notThere(DocumentKind kind) {
        return kind.isKnown()
                ? Reason.of(DocumentReason.REPORT_NOT_OFFERED).with("report", kind.text())
                : Reason.of(DocumentReason.UNRECOGNISED).with("text", kind.text());
    }

    private static List<Reason> violationsIn(DateSpan days, DocumentRule rule, Instant now, ZoneId zone) {
        if (rule.window().isPresent()) {
            return rule.window().get().violationsIn(days, now, zone);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        return days.last().isAfter(today)
                ? List.of(Reason.of(DocumentReason.PERIOD_TOO_LATE).with("latest", today))
                : List.of();
    }

    private List<Reason> violationsIn(Money amount) {
        List<Reason> reasons = new ArrayList<>();
        if (!amount.getCurrencyUnit().equals(currency)) {
            reasons.add(Reason.of(DocumentReason.CURRENCY_MISMATCH)
                    .with("expected", currency.getCode())
                    .with("actual", amount.getCurrencyUnit().getCode()));
        }
        if (!amount.isPositive()) {
            reasons.add(Reason.of(DocumentReason.AMOUNT_NOT_POSITIVE).with("amount", amount));
        }
        return reasons;
    }
}
