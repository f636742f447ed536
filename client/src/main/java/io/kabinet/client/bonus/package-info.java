/**
 * Bonus points: how many there are, what they buy, and giving them away.
 *
 * <p>Points are neither money nor cashback. {@link io.kabinet.client.bonus.BonusCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.bonus;

import org.jspecify.annotations.NullMarked;
