/**
 * Tariffs: what they are called, whom they are for, what they cost and hold.
 *
 * <p>{@link io.kabinet.core.tariff.Tariff} is what the rules are asked about. Beside it: the change to another tariff with
 * its quote ({@code change}), the cheapest tariff for a usage ({@code cheapest}), what is left of packages ({@code
 * allowance}), limits that subscribers set ({@code limit}), favourite numbers ({@code favourite}), amounts of traffic
 * ({@code traffic}), and prices and the sharing out of monthly fees ({@code terms}).
 */
@NullMarked
package io.kabinet.core.tariff;

import org.jspecify.annotations.NullMarked;
