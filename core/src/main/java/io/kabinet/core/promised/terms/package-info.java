/**
 * The numbers of promised payments, in groups: amounts, term, fee, and who may take one.
 *
 * <p>Plain values that a {@link io.kabinet.core.promised.terms.AmountRule}, {@link
 * io.kabinet.core.promised.terms.TermRule}, {@link io.kabinet.core.promised.terms.FeeRule} and {@link
 * io.kabinet.core.promised.terms.EligibilityRule} are made of. Which of them are checked in which order is said by
 * {@code io.kabinet.core.promised.PromisedPaymentPolicy}.
 */
@NullMarked
package io.kabinet.core.promised.terms;

import org.jspecify.annotations.NullMarked;
