/**
 * Lockout: three wrong passwords in a row lock a number, asked by eight threads at once.
 *
 * <p>{@link io.kabinet.benchmarks.lockout.LockedBenchmark} asks numbers that are locked already, as whoever guesses on
 * does; {@link io.kabinet.benchmarks.lockout.CountingBenchmark} counts up to the lock and lifts it. Both over the same
 * {@link io.kabinet.benchmarks.lockout.Callers}.
 */
@NullMarked
package io.kabinet.benchmarks.lockout;

import org.jspecify.annotations.NullMarked;
