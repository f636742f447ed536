/**
 * How much traffic a subscriber may have, and how much was used.
 *
 * <p>Start with {@link io.kabinet.core.tariff.traffic.TrafficChoice}.
 */
@NullMarked
package io.kabinet.core.tariff.traffic;

import org.jspecify.annotations.NullMarked;
