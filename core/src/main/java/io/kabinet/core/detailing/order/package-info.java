/**
 * How a detailing is ordered: which days, how often, where to, and how long it can be read.
 *
 * <p>A {@link io.kabinet.core.detailing.order.DetailingPolicy} decides on a {@link
 * io.kabinet.core.detailing.order.DetailingOrder}. What it offers are {@link
 * io.kabinet.core.detailing.order.ReportWindow}s; an order that is granted lives an {@link
 * io.kabinet.core.detailing.order.OrderLife}.
 */
@NullMarked
package io.kabinet.core.detailing.order;

import org.jspecify.annotations.NullMarked;
