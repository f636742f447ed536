/**
 * The change to another tariff: a quote first, then the confirmation of what was quoted.
 *
 * <p>Start with {@link io.kabinet.core.tariff.change.TariffChangePolicy}.
 */
@NullMarked
package io.kabinet.core.tariff.change;

import org.jspecify.annotations.NullMarked;
