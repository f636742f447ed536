package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All contracts of the operator with its partners; decides which offer a line gets, or refuses with every reason.
 *
 * <p>Checked in the order of {@link CashbackReason}: contract on the order's day, exclusions, an offer for the line, its
 * days, its currency, whether anything was paid, the minimum order. Without a contract nothing else can be checked, and
 * without an offer in the line's currency no minimum. Among the offers that cover a line the closest wins (see {@link
 * OfferScope}). Immutable and safe for use by several threads.
 */
public final class PartnerContracts {

    private final Map<String, List<PartnerContract>> byPartner;

    private PartnerContracts(Map<String, List<PartnerContract>> byPartner) {
        this.byPartner = byPartner;
    }

    /**
     * So many contracts.
     *
     * @param contracts the contracts, in any order; those of one partner share no day, gaps are allowed
     * @return the contracts, ready to decide
     * @throws IllegalArgumentException if two contracts of a partner hold on one day
     */
    public static PartnerContracts of(Collection<PartnerContract> contracts) {
        Map<String, List<PartnerContract>> byPartner = new HashMap<>();
        contracts.forEach(contract -> byPartner
                .computeIfAbsent(contract.partner(), partner -> new ArrayList<>())
                .add(contract));
        byPartner.forEach((partner, own) -> {
            if (DateSpan.anyOverlap(own.stream().map(PartnerContract::term).toList())) {
                throw new IllegalArgumentException("partner " + partner + " has two contracts on one day");
            }
        });
        return new PartnerContracts(byPartner);
    }

    /**
     * Decides a line that is an order by itself.
     *
     * @param line the line
     * @param zone the market's zone, in which the order's day is told
     * @return the offer, or every reason against it
     */
    public CashbackDecision decide(OrderLine line, ZoneId zone) {
        return decide(List.of(line), zone).get(0);
    }

    /**
     * Decides the lines of one order.
     *
     * @param order all lines of the order; a minimum order is judged on them together, as they were placed
     * @param zone the market's zone, in which the order's day is told
     * @return a decision for each line, in the same order
     * @throws IllegalArgumentException if the lines are of different orders, or two have one position
     */
    public List<CashbackDecision> decide(List<OrderLine> order, ZoneId zone) {
        checkOneOrder(order);
        OrderTotals totals = new OrderTotals(order);
        List<CashbackDecision> decisions = new ArrayList<>(order.size());
        for (OrderLine line : order) {
            decisions.add(decide(line, totals, LocalDate.ofInstant(line.orderedAt(), zone)));
        }
        return decisions;
    }

    private CashbackDecision decide(OrderLine line, OrderTotals order, LocalDate day) {
        List<PartnerContract> own = byPartner.getOrDefault(line.key().partner(), List.of());
        for (PartnerContract contract : own) {
            if (contract.term().contains(day)) {
                return decide(line, order, day, contract);
            }
        }
        Reason reason = Reason.of(CashbackReason.PARTNER_NOT_UNDER_CONTRACT)
                .with("partner", line.key().partner())
                .with("day", day);
        Stream<DateSpan> terms = own.stream().map(PartnerContract::term);
        return new CashbackDecision.Refused(line, List.of(withNext(reason, terms, day)));
    }

    private static CashbackDecision decide(OrderLine line, OrderTotals order, LocalDate day, PartnerContract contract) {
        List<Reason> reasons = new ArrayList<>(0);
        for (Exclusion exclusion : contract.exclusions()) {
            if (exclusion.validity().contains(day) && exclusion.scope().covers(line)) {
                reasons.add(described(Reason.of(CashbackReason.CATEGORY_EXCLUDED), line));
                break;
            }
        }
        CashbackOffer best = closest(contract.offers(), line, day);
        if (best != null) {
            check(line, order, best, reasons);
            return reasons.isEmpty()
                    ? new CashbackDecision.Granted(line, best)
                    : new CashbackDecision.Refused(line, reasons);
        }
        reasons.add(noOffer(contract.offers(), line, day));
        addIfNothingPaid(line, reasons);
        return new CashbackDecision.Refused(line, reasons);
    }

    private static @Nullable CashbackOffer closest(List<CashbackOffer> offers, OrderLine line, LocalDate day) {
        CashbackOffer best = null;
        for (CashbackOffer offer : offers) {
            if (offer.scope().covers(line)
                    && offer.validity().contains(day)
                    && (best == null || offer.scope().closeness() > best.scope().closeness())) {
                best = offer;
            }
        }
        return best;
    }

    private static Reason noOffer(List<CashbackOffer> offers, OrderLine line, LocalDate day) {
        List<DateSpan> covering = offers.stream()
                .filter(offer -> offer.scope().covers(line))
                .map(CashbackOffer::validity)
                .toList();
        return covering.isEmpty()
                ? described(Reason.of(CashbackReason.NO_OFFER), line)
                : withNext(Reason.of(CashbackReason.OFFER_NOT_VALID).with("day", day), covering.stream(), day);
    }

    private static void check(OrderLine line, OrderTotals order, CashbackOffer offer, List<Reason> reasons) {
        CashbackPolicy policy = offer.policy();
        LineAmounts amounts = line.amounts();
        if (!amounts.currency().equals(policy.currency())) {
            reasons.add(Reason.of(CashbackReason.CURRENCY_MISMATCH)
                    .with("expected", policy.currency().getCode())
                    .with("actual", amounts.currency().getCode()));
            addIfNothingPaid(line, reasons);
            return;
        }
        addIfNothingPaid(line, reasons);
        offer.limits().minimumOrder().ifPresent(minimum -> {
            Money paid = order.by(policy);
            if (paid.isLessThan(minimum)) {
                reasons.add(Reason.of(CashbackReason.BELOW_MINIMUM)
                        .with("minimum", minimum)
                        .with("paid", paid));
            }
        });
    }

    private static void addIfNothingPaid(OrderLine line, List<Reason> reasons) {
        if (line.amounts().paidMinorUnits() == 0) {
            reasons.add(Reason.of(CashbackReason.NOTHING_PAID)
                    .with("paid", line.amounts().paid()));
        }
    }

    private static Reason described(Reason reason, OrderLine line) {
        Reason described = reason;
        for (Map.Entry<String, Optional<String>> fact : List.of(
                Map.entry("category", line.category()),
                Map.entry("customer", line.buyer().customerKind()),
                Map.entry("promo", line.buyer().promoCode()))) {
            described = described.with(fact.getKey(), fact.getValue().orElse("-"));
        }
        return described;
    }

    private static Reason withNext(Reason reason, Stream<DateSpan> spans, LocalDate day) {
        return spans.map(DateSpan::first)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(first -> reason.with("from", first))
                .orElse(reason);
    }

    private static void checkOneOrder(List<OrderLine> order) {
        if (order.size() < 2) {
            return;
        }
        LineKey first = order.get(0).key();
        for (OrderLine line : order) {
            if (!line.key().partner().equals(first.partner())
                    || !line.key().order().equals(first.order())) {
                throw new IllegalArgumentException("lines of two orders: " + first + " and " + line.key());
            }
        }
        if (order.stream().map(OrderLine::key).distinct().count() < order.size()) {
            throw new IllegalArgumentException("two lines with one position in order " + first.order());
        }
    }
}
