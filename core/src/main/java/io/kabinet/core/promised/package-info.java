/**
 * Promised payments: how much may be borrowed, by whom, and what becomes of it until it is repaid or expires.
 *
 * <p>A {@link io.kabinet.core.promised.PromisedPaymentPolicy} decides on an amount and {@link
 * io.kabinet.core.promised.PromisedPaymentFacts}, and says what is available. What was granted lives on as a {@link
 * io.kabinet.core.promised.PromisedPayment} among the account's {@link io.kabinet.core.promised.PromisedPayments}, which
 * top-ups repay by themselves.
 */
@NullMarked
package io.kabinet.core.promised;

import org.jspecify.annotations.NullMarked;
