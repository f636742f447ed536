/** What it costs to read a detailing file, beside those who could read it too. */
@NullMarked
package io.kabinet.benchmarks.detailing;

import org.jspecify.annotations.NullMarked;
