/**
 * Auto-payment: a bank card tops a number up by itself, when the balance runs low or on certain days.
 *
 * <p>An {@link io.kabinet.core.account.auto.AutoPaymentPolicy} decides whether an {@link
 * io.kabinet.core.account.auto.AutoPayment} may be set up. From then on it lives as an {@link
 * io.kabinet.core.account.auto.AutoPaymentState}, of which the policy says when money is to be taken.
 */
@NullMarked
package io.kabinet.core.account.auto;

import org.jspecify.annotations.NullMarked;
