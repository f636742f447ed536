/**
 * What a subscriber has and owes.
 *
 * <p>{@link io.kabinet.client.account.AccountCalls} are the way in; the operations behind them are records.
 */
@NullMarked
package io.kabinet.client.account;

import org.jspecify.annotations.NullMarked;
