/**
 * The small values that every rule speaks in.
 *
 * <p>Money is joda-money's {@link org.joda.money.Money}. Ours are {@link io.kabinet.core.values.Points}, kept apart
 * from money on purpose, and {@link io.kabinet.core.values.Rate}, an exact percentage.
 */
@NullMarked
package io.kabinet.core.values;

import org.jspecify.annotations.NullMarked;
