/**
 * Top-ups that happen by themselves: when the balance runs low, or on the days of a timetable.
 *
 * <p>{@link io.kabinet.client.autopayment.AutoPaymentCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.autopayment;

import org.jspecify.annotations.NullMarked;
