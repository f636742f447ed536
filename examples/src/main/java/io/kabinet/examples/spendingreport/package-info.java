/** A subscriber's own detailing file, and what the money went on. */
@NullMarked
package io.kabinet.examples.spendingreport;

import org.jspecify.annotations.NullMarked;
