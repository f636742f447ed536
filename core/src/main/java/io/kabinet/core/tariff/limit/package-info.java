/**
 * Limits that subscribers set for themselves, on minutes, messages and money.
 *
 * <p>Start with {@link io.kabinet.core.tariff.limit.UsageLimitPolicy}.
 */
@NullMarked
package io.kabinet.core.tariff.limit;

import org.jspecify.annotations.NullMarked;
