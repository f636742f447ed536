/**
 * The subscriber's cashback wallet: money, apart from points, posted and never edited.
 *
 * <p>{@link io.kabinet.core.cashback.wallet.CashbackWallet} is rebuilt from its {@link
 * io.kabinet.core.cashback.wallet.WalletPosting}s, so they are all that needs to be stored.
 */
@NullMarked
package io.kabinet.core.cashback.wallet;

import org.jspecify.annotations.NullMarked;
