/**
 * The terms that everything which moves an account's money is written in.
 *
 * <p>{@link io.kabinet.core.account.terms.AllowedAmounts} says how much, {@link io.kabinet.core.account.terms.Charge} at
 * what fee, and a {@link io.kabinet.core.account.terms.Timetable} when, again and again.
 */
@NullMarked
package io.kabinet.core.account.terms;

import org.jspecify.annotations.NullMarked;
