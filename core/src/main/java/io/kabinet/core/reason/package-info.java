/**
 * Why the answer is what it is: stable codes with their numbers, and texts for people.
 *
 * <p>A rule answers with {@link io.kabinet.core.reason.Reason}s, never with sentences. {@link
 * io.kabinet.core.reason.Texts} turns them into Russian, Belarusian or English.
 */
@NullMarked
package io.kabinet.core.reason;

import org.jspecify.annotations.NullMarked;
