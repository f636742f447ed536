/** A log that tests can read. */
@NullMarked
package io.kabinet.testkit.logging;

import org.jspecify.annotations.NullMarked;
