/** Processes that are killed in the middle of changes, and what is found out about these changes afterwards. */
@NullMarked
package io.kabinet.testkit.crash;

import org.jspecify.annotations.NullMarked;
