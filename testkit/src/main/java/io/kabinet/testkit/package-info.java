/** An operator in memory, for tests that need no network. */
@NullMarked
package io.kabinet.testkit;

import org.jspecify.annotations.NullMarked;
