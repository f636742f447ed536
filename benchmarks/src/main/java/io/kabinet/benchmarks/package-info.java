/** How long core takes. */
@NullMarked
package io.kabinet.benchmarks;

import org.jspecify.annotations.NullMarked;
