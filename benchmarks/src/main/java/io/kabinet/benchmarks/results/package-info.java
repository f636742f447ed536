/** What was measured: how it is kept, and what it was measured for. */
@NullMarked
package io.kabinet.benchmarks.results;

import org.jspecify.annotations.NullMarked;
