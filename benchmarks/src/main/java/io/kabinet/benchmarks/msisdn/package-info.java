/**
 * Numbers: the wire form of a Russian or Belarusian mobile number, read from text.
 *
 * <p>{@link io.kabinet.benchmarks.msisdn.MsisdnBenchmark} has every way of reading it that is compared, over the same
 * {@link io.kabinet.benchmarks.msisdn.Numbers}.
 */
@NullMarked
package io.kabinet.benchmarks.msisdn;

import org.jspecify.annotations.NullMarked;
