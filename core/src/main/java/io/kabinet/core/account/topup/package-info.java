/**
 * Money that comes in: by a channel and its fee, or by a payment card.
 *
 * <p>A {@link io.kabinet.core.account.topup.TopUpPolicy} says what a {@link io.kabinet.core.account.topup.TopUpOrder} costs
 * and what arrives. A {@link io.kabinet.core.account.topup.VoucherPolicy} decides on the code of a payment card.
 */
@NullMarked
package io.kabinet.core.account.topup;

import org.jspecify.annotations.NullMarked;
