@NullMarked
package io.kabinet.spark.internal;

import org.jspecify.annotations.NullMarked;
