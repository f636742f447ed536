/**
 * What can be asked of an operator, and what can come of it: plain values, no network.
 *
 * <p>An {@link io.kabinet.client.operation.Operation} is a record typed by its answer and is of one of three kinds, which
 * say who may repeat it. What happened is an {@link io.kabinet.client.operation.Outcome}: confirmed, rejected, not sent or
 * unknown, and unknown is never dressed up as one of the others.
 */
@NullMarked
package io.kabinet.client.operation;

import org.jspecify.annotations.NullMarked;
