/**
 * Cashback of any number of purchases: decided, settled, totalled and held against the partners' statements.
 *
 * <p>Spark brings together what core must be told of together, and core decides; no rule is written here.
 */
@NullMarked
package io.kabinet.spark.settlement;

import org.jspecify.annotations.NullMarked;
