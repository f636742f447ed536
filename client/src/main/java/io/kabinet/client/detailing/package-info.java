/**
 * Spending and detailings: what was spent and received, row by row, and the reports that are ordered.
 *
 * <p>{@link io.kabinet.client.detailing.DetailingCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.detailing;

import org.jspecify.annotations.NullMarked;
