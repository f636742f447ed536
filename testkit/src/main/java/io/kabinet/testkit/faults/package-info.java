/**
 * What a network does to an operator's answers, by name and byte for byte.
 *
 * <p>A {@link io.kabinet.testkit.faults.FaultProxy} stands between a client and any operator that speaks HTTP/1.1 on this
 * machine. It knows nothing of operations: where a request or an answer ends is all that it understands. A clock that jumps
 * is no fault of a network and is made where the clock is, with the operator: {@code operator.clock().advance(…)} for the one
 * in memory.
 */
@NullMarked
package io.kabinet.testkit.faults;

import org.jspecify.annotations.NullMarked;
