/**
 * Promotions and discounts, as a list to read; nothing is reckoned with them.
 *
 * <p>{@link io.kabinet.core.promotion.Promotion} is one, {@link io.kabinet.core.promotion.Promotions} the list.
 */
@NullMarked
package io.kabinet.core.promotion;

import org.jspecify.annotations.NullMarked;
