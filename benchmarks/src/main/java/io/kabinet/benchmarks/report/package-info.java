/** Tables and charts made of what was measured, and whether it is what was promised. */
@NullMarked
package io.kabinet.benchmarks.report;

import org.jspecify.annotations.NullMarked;
