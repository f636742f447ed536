/**
 * Which tariff a given usage would cost least with.
 *
 * <p>Start with {@link io.kabinet.core.tariff.cheapest.TariffRanking}.
 */
@NullMarked
package io.kabinet.core.tariff.cheapest;

import org.jspecify.annotations.NullMarked;
