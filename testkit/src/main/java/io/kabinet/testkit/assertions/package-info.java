/**
 * AssertJ assertions about outcomes, whose failures tell the reasons in words. Needs AssertJ.
 *
 * <p>{@link io.kabinet.testkit.assertions.KabinetAssertions} is the way in; it stands beside AssertJ's own {@code
 * assertThat} in static imports.
 */
@NullMarked
package io.kabinet.testkit.assertions;

import org.jspecify.annotations.NullMarked;
