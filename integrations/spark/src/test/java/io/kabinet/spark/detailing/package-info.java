@NullMarked
package io.kabinet.spark.detailing;

import org.jspecify.annotations.NullMarked;
