/**
 * What a customer bought at a partner: the facts that cashback is computed from.
 *
 * <p>An {@link io.kabinet.core.cashback.order.OrderLine} is one position of one order. Its {@link
 * io.kabinet.core.cashback.order.LineAmounts} say what was paid, its {@link io.kabinet.core.cashback.order.Buyer} who
 * paid. Lines of one order share the partner and the order of their {@link io.kabinet.core.cashback.order.LineKey}.
 */
@NullMarked
package io.kabinet.core.cashback.order;

import org.jspecify.annotations.NullMarked;
