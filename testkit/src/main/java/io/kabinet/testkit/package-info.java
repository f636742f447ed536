/**
 * An operator in memory, for tests that need no network.
 *
 * <p>{@link io.kabinet.testkit.InMemoryOperator} is the way in: it decides by core's policies from a rulebook and has no rule
 * of its own. {@link io.kabinet.testkit.OperatorClock} moves its time, {@link io.kabinet.testkit.Faults} says what goes wrong
 * on the way to it, {@link io.kabinet.testkit.SmsInbox} shows what it sends. One operator is one world, so tests run side by
 * side.
 */
@NullMarked
package io.kabinet.testkit;

import org.jspecify.annotations.NullMarked;
