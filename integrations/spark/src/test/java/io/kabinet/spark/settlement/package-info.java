@NullMarked
package io.kabinet.spark.settlement;

import org.jspecify.annotations.NullMarked;
