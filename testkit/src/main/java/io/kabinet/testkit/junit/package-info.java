/**
 * An operator in memory for each JUnit test. Needs JUnit.
 *
 * <p>{@link io.kabinet.testkit.junit.OperatorExtension} is all there is.
 */
@NullMarked
package io.kabinet.testkit.junit;

import org.jspecify.annotations.NullMarked;
