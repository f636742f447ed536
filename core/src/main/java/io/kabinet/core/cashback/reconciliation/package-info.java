/**
 * Our reckoning of cashback held against the partner's own statement.
 *
 * <p>{@link io.kabinet.core.cashback.reconciliation.Reconciliation#of} says line by line what matches, what differs and
 * by how much, and what only one side has.
 */
@NullMarked
package io.kabinet.core.cashback.reconciliation;

import org.jspecify.annotations.NullMarked;
