package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The operator's contract with a partner: when it holds, what it gives, what it takes out.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param partner the partner's id
 * @param term the days of the order on which the contract holds, both ends included
 * @param offers what it gives; no two of one scope on one day
 * @param exclusions what it takes out, stronger than any offer
 */
public record PartnerContract(String partner, DateSpan term, List<CashbackOffer> offers, List<Exclusion> exclusions) {

    /**
     * Copies the lists and checks that at most one offer can win.
     *
     * @throws IllegalArgumentException if the id is blank, or two offers of one scope hold on one day
     */
    public PartnerContract {
        LineKey.checkId("partner", partner);
        Objects.requireNonNull(term, "term");
        offers = List.copyOf(offers);
        exclusions = List.copyOf(exclusions);
        Map<OfferScope, List<DateSpan>> spans = offers.stream()
                .collect(Collectors.groupingBy(
                        CashbackOffer::scope, Collectors.mapping(CashbackOffer::validity, Collectors.toList())));
        spans.forEach((scope, days) -> {
            if (DateSpan.anyOverlap(days)) {
                throw new IllegalArgumentException(
                        "partner " + partner + " has two offers on one day for the same " + scope);
            }
        });
    }

    /**
     * A contract without exclusions.
     *
     * @param partner the partner's id
     * @param term the days on which it holds
     * @param offers what it gives
     * @return the contract
     * @throws IllegalArgumentException if the id is blank, or two offers of one scope hold on one day
     */
    public static PartnerContract of(String partner, DateSpan term, CashbackOffer... offers) {
        return new PartnerContract(partner, term, List.of(offers), List.of());
    }
}
