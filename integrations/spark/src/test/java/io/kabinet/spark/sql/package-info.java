@NullMarked
package io.kabinet.spark.sql;

import org.jspecify.annotations.NullMarked;
