/**
 * Tariffs: what they cost and hold, and what a change to another one means.
 *
 * <p>{@link io.kabinet.core.tariff.TariffId} and {@link io.kabinet.core.tariff.TariffFamily} are open values: what the
 * operator says is kept as it is.
 */
@NullMarked
package io.kabinet.core.tariff;

import org.jspecify.annotations.NullMarked;
