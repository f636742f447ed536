package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.order.OrderLine;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What many rows of the orders have in common, so that it is kept once.
 *
 * @param category the partner's category
 * @param customerKind the partner's kind of customer
 * @param promoCode the promo code
 * @param currency the currency of the amounts
 */
record Kind(
        Optional<String> category, Optional<String> customerKind, Optional<String> promoCode, CurrencyUnit currency) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;

    /** The kind of a line as one text; no part has a control character in it. */
    static String of(OrderLine line) {
        return String.join(
                BETWEEN,
                line.category().orElse(""),
                line.buyer().customerKind().orElse(""),
                line.buyer().promoCode().orElse(""),
                line.amounts().currency().getCode());
    }

    /** The kind that such a text was made of. */
    static Kind of(String text) {
        List<String> parts = List.of(text.split(BETWEEN, PARTS));
        return new Kind(part(parts, 0), part(parts, 1), part(parts, 2), CurrencyUnit.of(parts.get(PARTS - 1)));
    }

    private static Optional<String> part(List<String> parts, int place) {
        return Optional.of(parts.get(place)).filter(part -> !part.isEmpty());
    }
}
