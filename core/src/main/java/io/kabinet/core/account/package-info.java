/**
 * The personal account: what is on it, what it owes, and when that blocks the number.
 *
 * <p>An {@link io.kabinet.core.account.Account} says what is known. {@link io.kabinet.core.account.DebtPolicy} decides
 * whether its {@link io.kabinet.core.account.Debts} block the number, since when, and what unblocks it. Words of a live
 * service that this version does not know, such as a {@link io.kabinet.core.account.LineState}, are kept as they are.
 * Money that moves has packages of its own: {@code transfer}, {@code topup}, {@code auto} and {@code history}.
 */
@NullMarked
package io.kabinet.core.account;

import org.jspecify.annotations.NullMarked;
