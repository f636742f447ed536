/** Detailing files to Parquet, by the client's own readers. */
@NullMarked
package io.kabinet.spark.detailing;

import org.jspecify.annotations.NullMarked;
