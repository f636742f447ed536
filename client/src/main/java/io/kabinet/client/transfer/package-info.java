/**
 * Money that goes out: to another account or a bank card, and the balance that is shared with another number.
 *
 * <p>{@link io.kabinet.client.transfer.TransferCalls} and {@link io.kabinet.client.transfer.ShareBalanceCalls} are the ways
 * in.
 */
@NullMarked
package io.kabinet.client.transfer;

import org.jspecify.annotations.NullMarked;
