/**
 * Promised payments: what is available and why not more, taking one, and those that were taken.
 *
 * <p>{@link io.kabinet.client.promised.PromisedPaymentCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.promised;

import org.jspecify.annotations.NullMarked;
