/**
 * The rows of a partner shop (offers, orders, events, statement) as values of core.
 *
 * <p>Whoever holds the rows (a CSV file, a table, a cluster) hands them over by {@link io.kabinet.partner.Cells}; a row that
 * cannot be taken is refused with the column that is to blame.
 */
@NullMarked
package io.kabinet.partner;

import org.jspecify.annotations.NullMarked;
