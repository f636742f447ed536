/**
 * Cashback of a partner's orders: which offer applies, how much it is, and why it is not a kopeck more.
 *
 * <p>Start with {@link io.kabinet.core.cashback.CashbackPolicy#quote}, which turns what was paid into an explained
 * {@link io.kabinet.core.cashback.CashbackQuote}. {@link io.kabinet.core.cashback.PartnerContracts} picks the offer of a
 * partner for a line of an order, or refuses with every reason. What happens afterwards is in the rooms next door:
 * {@code settlement} (the partner's events), {@code wallet} (the subscriber's money) and {@code reconciliation} (the
 * partner's own statement).
 */
@NullMarked
package io.kabinet.core.cashback;

import org.jspecify.annotations.NullMarked;
