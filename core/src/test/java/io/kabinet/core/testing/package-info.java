/** What the tests of core share: {@link io.kabinet.core.testing.Seeds} for properties that hold for any input. */
@NullMarked
package io.kabinet.core.testing;

import org.jspecify.annotations.NullMarked;
