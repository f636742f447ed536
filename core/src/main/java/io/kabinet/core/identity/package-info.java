/** x. */
@NullMarked
package io.kabinet.core.identity;

import org.jspecify.annotations.NullMarked;
