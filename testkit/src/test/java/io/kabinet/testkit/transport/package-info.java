/** The test transports and the hand-moved time, proved before others rely on them. */
@NullMarked
package io.kabinet.testkit.transport;

import org.jspecify.annotations.NullMarked;
