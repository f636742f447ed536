/**
 * Blocking a number because its SIM is lost or for a while, and what a blocked number still may do.
 *
 * <p>{@link io.kabinet.core.account.block.BlockPolicy} decides whether a {@link
 * io.kabinet.core.account.block.NumberBlock} begins; the block itself says when it ends, what it costs and who may undo
 * it. {@link io.kabinet.core.account.block.NumberBlocks} joins blocks and debts into one state of the line, and {@link
 * io.kabinet.core.account.block.LineAccess} says what stays open in it.
 */
@NullMarked
package io.kabinet.core.account.block;

import org.jspecify.annotations.NullMarked;
