/** A password form that says after each keystroke what is still missing; it needs core alone. */
@NullMarked
package io.kabinet.examples.passwordform;

import org.jspecify.annotations.NullMarked;
