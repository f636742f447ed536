/** Small arithmetic that several rooms share; not exported. */
@NullMarked
package io.kabinet.core.internal;

import org.jspecify.annotations.NullMarked;
