/**
 * Doubles of an operator: the one in memory beside a server that gives prepared answers.
 *
 * <p>Each is asked for Anna's balance. {@link io.kabinet.benchmarks.operator.OperatorBenchmark} asks one that is there,
 * {@link io.kabinet.benchmarks.operator.StartBenchmark} one that is started for it in a warm JVM, and {@link
 * io.kabinet.benchmarks.operator.FirstAnswer} one in a JVM that is started for it.
 */
@NullMarked
package io.kabinet.benchmarks.operator;

import org.jspecify.annotations.NullMarked;
