/**
 * What stands in a tariff: prices, packages, and how a monthly fee is shared out over days.
 *
 * <p>Start with {@link io.kabinet.core.tariff.terms.TariffPrices} and {@link io.kabinet.core.tariff.terms.Proration}.
 */
@NullMarked
package io.kabinet.core.tariff.terms;

import org.jspecify.annotations.NullMarked;
