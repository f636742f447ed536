/** Runs benchmarks so that their variants can be compared, and prints the comparison. */
@NullMarked
package io.kabinet.benchmarks;

import org.jspecify.annotations.NullMarked;
