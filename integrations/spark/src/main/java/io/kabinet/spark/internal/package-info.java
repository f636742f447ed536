/** What the packages of this module share; nobody else's. */
@NullMarked
package io.kabinet.spark.internal;

import org.jspecify.annotations.NullMarked;
