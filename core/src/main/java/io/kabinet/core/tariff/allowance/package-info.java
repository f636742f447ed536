/**
 * What is left of packages, and which of them is drawn on first.
 *
 * <p>Start with {@link io.kabinet.core.tariff.allowance.Allowances}.
 */
@NullMarked
package io.kabinet.core.tariff.allowance;

import org.jspecify.annotations.NullMarked;
