package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import java.util.Optional;

/**
 * Which lines an offer is for; what is empty does not matter.
 *
 * <p>Texts are compared as written. A scope that asks for a promo code is closer than one that asks for a kind of
 * customer, and that is closer than one that asks for a category; the closest offer wins. Immutable and safe for use by
 * several threads.
 *
 * @param category only goods of this category
 * @param customerKind only customers of this kind
 * @param promoCode only orders with this promo code
 */
public record OfferScope(Optional<String> category, Optional<String> customerKind, Optional<String> promoCode) {

    /** Every line. */
    public static final OfferScope ANY = new OfferScope(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank, too long, or holds a control character
     */
    public OfferScope {
        category.ifPresent(text -> LineKey.checkId("category", text));
        customerKind.ifPresent(text -> LineKey.checkId("customer kind", text));
        promoCode.ifPresent(text -> LineKey.checkId("promo code", text));
    }

    /**
     * All goods of a category.
     *
     * @param name the category
     * @return the scope
     * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
     */
    public static OfferScope category(String name) {
        return new OfferScope(Optional.of(name), Optional.empty(), Optional.empty());
    }

    /**
     * Whether a line lies in the scope.
     *
     * @param line the line
     * @return true if it has everything that the scope asks for
     */
    public boolean covers(OrderLine line) {
        return asks(category, line.category())
                && asks(customerKind, line.buyer().customerKind())
                && asks(promoCode, line.buyer().promoCode());
    }

    /** How close the scope is: no two different scopes that cover one line are equally close. */
    int closeness() {
        return (promoCode.isPresent() ? 4 : 0) + (customerKind.isPresent() ? 2 : 0) + (category.isPresent() ? 1 : 0);
    }

    private static boolean asks(Optional<String> asked, Optional<String> given) {
        return asked.isEmpty() || asked.equals(given);
    }
}
