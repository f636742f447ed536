/**
 * Limits that subscribers set for themselves.
 *
 * <p>{@link io.kabinet.client.tariff.limit.LimitCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.tariff.limit;

import org.jspecify.annotations.NullMarked;
