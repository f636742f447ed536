/**
 * The operator in memory: what a test waits for, beside a server that plays one.
 *
 * <p>{@link io.kabinet.benchmarks.operator.ReadBenchmark} reads a balance, {@link
 * io.kabinet.benchmarks.operator.StartBenchmark} starts another world, and {@link
 * io.kabinet.benchmarks.operator.FirstAnswer} waits for the first answer of a fresh JVM.
 */
@NullMarked
package io.kabinet.benchmarks.operator;

import org.jspecify.annotations.NullMarked;
