/**
 * The cashback wallet: what is in it, what is on its way, and paying with it.
 *
 * <p>Cashback is money, apart from the account and apart from points. {@link io.kabinet.client.cashback.CashbackCalls} are the
 * way in.
 */
@NullMarked
package io.kabinet.client.cashback;

import org.jspecify.annotations.NullMarked;
