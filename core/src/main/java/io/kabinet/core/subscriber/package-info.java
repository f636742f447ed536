/**
 * Who is served, and who is on the other end of the line.
 *
 * <p>An {@link io.kabinet.core.subscriber.Msisdn} is a mobile number of Russia or Belarus, in one strict form. What a
 * person types into a form is read by the {@link io.kabinet.core.subscriber.NumberingPlan} of the person's country.
 * A {@link io.kabinet.core.subscriber.Peer} is anybody called or written to, kept exactly as the operator writes it. A
 * {@link io.kabinet.core.subscriber.Subscriber} is somebody who has a number, with the account and the contract behind it.
 *
 * <p>All print masked, and no exception message repeats a number or a name. The operator behind a number and the kind of a
 * number are facts that somebody states; nothing here guesses them from a prefix.
 */
@NullMarked
package io.kabinet.core.subscriber;

import org.jspecify.annotations.NullMarked;
