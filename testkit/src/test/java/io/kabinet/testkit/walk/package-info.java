/** Anything at all happens to several subscribers of an operator, and after each step all must still add up. */
@NullMarked
package io.kabinet.testkit.walk;

import org.jspecify.annotations.NullMarked;
