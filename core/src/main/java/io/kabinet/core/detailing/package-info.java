/**
 * What was spent and received, row by row, and what it comes to.
 *
 * <p>A {@link io.kabinet.core.detailing.Detailing} holds the rows of a period and sums them up: {@link
 * io.kabinet.core.detailing.Totals}, or a {@link io.kabinet.core.detailing.Summary} by category, kind or direction. A
 * {@link io.kabinet.core.detailing.PeriodStatement} says whether the balances agree with them. Money of rows has four
 * digits after the point. How a report is ordered is in {@code detailing.order}, how a row gets its cost in {@code
 * detailing.charging}.
 */
@NullMarked
package io.kabinet.core.detailing;

import org.jspecify.annotations.NullMarked;
