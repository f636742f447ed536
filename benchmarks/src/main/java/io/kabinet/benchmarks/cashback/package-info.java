/**
 * Cashback: a partner looked up by its id, and min(rate, 25 %) of an amount rounded down to kopecks.
 *
 * <p>{@link io.kabinet.benchmarks.cashback.CashbackBenchmark} has every way of computing it that is compared, over the
 * same {@link io.kabinet.benchmarks.cashback.Purchases}.
 */
@NullMarked
package io.kabinet.benchmarks.cashback;

import org.jspecify.annotations.NullMarked;
