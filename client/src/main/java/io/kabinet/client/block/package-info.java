/**
 * Blocks of a number: whether it is blocked, blocking it, and undoing that.
 *
 * <p>{@link io.kabinet.client.block.BlockCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.block;

import org.jspecify.annotations.NullMarked;
