/**
 * What came in and went out in a period.
 *
 * <p>A {@link io.kabinet.core.account.history.PaymentPeriodPolicy} says which periods may be asked about; {@link
 * io.kabinet.core.account.history.PaymentHistory} has payments and promised payments of one, each on a tab of its own.
 */
@NullMarked
package io.kabinet.core.account.history;

import org.jspecify.annotations.NullMarked;
