/**
 * Promotions and discounts that the operator tells of.
 *
 * <p>{@link io.kabinet.client.promotion.PromotionCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.promotion;

import org.jspecify.annotations.NullMarked;
