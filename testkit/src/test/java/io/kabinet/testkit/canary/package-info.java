/** What must not be seen, looked for in all that was written. */
@NullMarked
package io.kabinet.testkit.canary;

import org.jspecify.annotations.NullMarked;
