/**
 * The bonus ledger: how many points there were at a moment, and what it costs to write.
 *
 * <p>{@link io.kabinet.benchmarks.ledger.BalanceBenchmark} has every way of reading that is compared, over the same {@link
 * io.kabinet.benchmarks.ledger.Movements}; {@link io.kabinet.benchmarks.ledger.GrowthBenchmark} lets a ledger grow from
 * nothing, and lapse.
 */
@NullMarked
package io.kabinet.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
