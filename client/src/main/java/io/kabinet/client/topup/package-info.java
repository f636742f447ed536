/**
 * Money that comes in: topping the account or the internet up, and payment cards.
 *
 * <p>{@link io.kabinet.client.topup.TopUpCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.topup;

import org.jspecify.annotations.NullMarked;
