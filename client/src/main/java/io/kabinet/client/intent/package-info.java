/**
 * What was about to be changed, written down before the first byte leaves, so that a crash leaves no doubt behind for ever.
 *
 * <p>A client that is built with an {@link io.kabinet.client.intent.IntentStore} writes each change down before it sends it,
 * and its ending afterwards. After a crash, whatever is not settled may have happened or not; it is looked up under its key
 * and never sent again for that. The store knows a change by its key and by a seal, an HMAC of what goes over the wire: it
 * never holds an amount, a number or a secret, and yet it can tell whether a change is the one that was sent.
 *
 * <p>Every store keeps these rules; the contract tests of the testkit bear their numbers.
 *
 * <ol>
 *   <li>An intent that was opened is found, and is OPEN; after a crash too, if the store outlives its process.
 *   <li>Opening answers with what stood there before: nothing, the first time.
 *   <li>Under another seal nothing changes: what stood there is the answer and stays.
 *   <li>Under the same seal the intent is OPEN again, since when it first was.
 *   <li>Settling is seen at once, and after an orderly close by whoever opens the store again.
 *   <li>What is CONFIRMED stays CONFIRMED, whether it is opened or settled again.
 *   <li>Settling what is not there changes nothing.
 *   <li>Unsettled are exactly those that are OPEN or UNKNOWN, the oldest first.
 *   <li>The same key of two owners stands for two intents.
 *   <li>Every key, name and moment comes back as it was given.
 *   <li>Of many that open one intent at once, one finds nothing before it.
 *   <li>Many that open and settle intents of their own at once lose none.
 *   <li>A closed store throws, and closing it again has no effect.
 * </ol>
 */
@NullMarked
package io.kabinet.client.intent;

import org.jspecify.annotations.NullMarked;
