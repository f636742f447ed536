/** The first call of a third-party developer; the README shows it. */
@NullMarked
package io.kabinet.examples.firstcall;

import org.jspecify.annotations.NullMarked;
