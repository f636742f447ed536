/**
 * From a thousand to a million: that the time grows no faster than what there is to do.
 *
 * <p>Each call does all of it, so where the work is in proportion a call with ten times as much takes ten times as long.
 */
@NullMarked
package io.kabinet.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
