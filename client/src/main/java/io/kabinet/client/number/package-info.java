/**
 * Several numbers in one cabinet: «Мои номера».
 *
 * <p>{@link io.kabinet.client.number.NumberCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.number;

import org.jspecify.annotations.NullMarked;
