/** Core's rules as SQL functions. */
@NullMarked
package io.kabinet.spark.sql;

import org.jspecify.annotations.NullMarked;
