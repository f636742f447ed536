/**
 * One-time codes: sent, tried a few times, used once.
 *
 * <p>{@link io.kabinet.core.identity.code.CodePolicy} says what may happen to the {@link
 * io.kabinet.core.identity.code.CodeSlot} of a number and purpose. {@link io.kabinet.core.identity.code.CodeGate} makes
 * it happen once, over a {@link io.kabinet.core.identity.code.CodeStore}. The text of a code is nowhere here: the
 * caller makes it, keeps it and compares it.
 */
@NullMarked
package io.kabinet.core.identity.code;

import org.jspecify.annotations.NullMarked;
