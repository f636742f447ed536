/**
 * Money that leaves an account for another one or for a bank card.
 *
 * <p>A {@link io.kabinet.core.account.transfer.ShareBalancePolicy} decides on a shared balance («Поделись балансом»), a
 * {@link io.kabinet.core.account.transfer.TransferPolicy} on any other transfer; both answer with a {@link
 * io.kabinet.core.account.transfer.TransferDecision}. What is sent again and again is a {@link
 * io.kabinet.core.account.transfer.RecurringTransfer}.
 */
@NullMarked
package io.kabinet.core.account.transfer;

import org.jspecify.annotations.NullMarked;
