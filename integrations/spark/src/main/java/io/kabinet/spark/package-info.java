/** Settlement of cashback, rules in SQL and detailing files, on Apache Spark. */
@NullMarked
package io.kabinet.spark;

import org.jspecify.annotations.NullMarked;
