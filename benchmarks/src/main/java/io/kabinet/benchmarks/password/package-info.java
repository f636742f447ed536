/**
 * Passwords: everything that is wrong with one by the Russian rule, 7 characters and three classes.
 *
 * <p>{@link io.kabinet.benchmarks.password.PasswordBenchmark} has every way of finding out that is compared, over the same
 * {@link io.kabinet.benchmarks.password.Passwords}.
 */
@NullMarked
package io.kabinet.benchmarks.password;

import org.jspecify.annotations.NullMarked;
