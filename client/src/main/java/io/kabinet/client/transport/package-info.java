/**
 * The seam between operations and whatever carries them.
 *
 * <p>A {@link io.kabinet.client.transport.Transport} keeps these rules; the contract tests of the testkit bear their
 * numbers.
 *
 * <ol>
 *   <li>A read is answered with what exists now.
 *   <li>A confirmed change has happened exactly once, and its answer is the receipt of what exists now.
 *   <li>Where changes are carried KEYED, the same change under the same key gets the same answer and has no second effect.
 *   <li>Where changes are carried KEYED, another change under a used key is rejected as KEY_REUSED and has no effect.
 *   <li>A rejection brings every reason, in order, each with its figures.
 *   <li>What is not carried ends as not sent, NOT_CARRIED, and nothing reaches the operator.
 *   <li>A change whose answer is lost ends as unknown, never as not sent or rejected.
 *   <li>A read or an attempt whose answer is lost ends as unknown as well: it did reach the operator.
 *   <li>An answer that does not come ends as unknown, DEADLINE, at the deadline, which covers the whole answer.
 *   <li>A call whose deadline has passed ends as not sent, DEADLINE, and nothing reaches the operator.
 *   <li>A call that is cancelled before it is sent ends as not sent, CANCELLED, and nothing reaches the operator.
 *   <li>A call that is cancelled while it is under way ends soon as unknown, CANCELLED.
 *   <li>One call reaches the operator at most once: a transport repeats nothing.
 *   <li>An operator that cannot be reached gives not sent, NO_CONNECTION.
 *   <li>A call without a session, or with one that is over, ends as not sent, SESSION_OVER, and has no effect.
 *   <li>A session lets in its own number and no other.
 *   <li>A look-up that finds the key brings what the change was answered with.
 *   <li>Where the operator fences, a look-up that does not find the key makes sure that the change will never happen.
 *   <li>Many calls at once under one key have one effect, and all get its answer or unknown.
 *   <li>A closed transport sends nothing: NotSent, CLOSED.
 *   <li>No call throws and no stage fails, whatever the operator does.
 * </ol>
 */
@NullMarked
package io.kabinet.client.transport;

import org.jspecify.annotations.NullMarked;
