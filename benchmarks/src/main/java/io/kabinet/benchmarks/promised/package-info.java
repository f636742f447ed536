/**
 * Promised payments: whether one is lent by the Russian rule, until when, or every reason against it.
 *
 * <p>{@link io.kabinet.benchmarks.promised.PromisedPaymentBenchmark} has every way of deciding that is compared, over the
 * same {@link io.kabinet.benchmarks.promised.Applications}.
 */
@NullMarked
package io.kabinet.benchmarks.promised;

import org.jspecify.annotations.NullMarked;
