package io.kabinet.core.cashback.order;

import java.util.Optional;

/**
 * Who bought, as far as cashback cares.
 *
 * <p>The reference to the subscriber is opaque: it need not be a phone number and had better not be. It is not printed.
 * Without one no monthly cap can be applied. Immutable and safe for use by several threads.
 *
 * @param subscriberRef an opaque reference to the subscriber, if the partner has one
 * @param customerKind the partner's kind of customer, such as {@code new}, if it tells them apart
 * @param promoCode the promo code used, if any; compared as written
 */
public record Buyer(Optional<String> subscriberRef, Optional<String> customerKind, Optional<String> promoCode) {

    /** A buyer of whom nothing is known. */
    public static final Buyer UNKNOWN = new Buyer(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank, longer than {@value LineKey#MAX_LENGTH}, or holds a control
     *     character
     */
    public Buyer {
        subscriberRef.ifPresent(ref -> LineKey.checkId("subscriber", ref));
        customerKind.ifPresent(kind -> LineKey.checkId("customer kind", kind));
        promoCode.ifPresent(code -> LineKey.checkId("promo code", code));
    }

    /**
     * A subscriber of whom nothing else is known.
     *
     * @param subscriberRef an opaque reference
     * @return the buyer
     * @throws IllegalArgumentException if the reference is blank, too long, or holds a control character
     */
    public static Buyer subscriber(String subscriberRef) {
        return new Buyer(Optional.of(subscriberRef), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Buyer[subscriberRef=" + (subscriberRef.isPresent() ? "***" : "none") + ", customerKind=" + customerKind
                + ", promoCode=" + promoCode + ']';
    }
}
