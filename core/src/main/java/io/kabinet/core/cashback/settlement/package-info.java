/**
 * What became of the lines: the partner's events, and how each line stands because of them.
 *
 * <p>{@link io.kabinet.core.cashback.settlement.Settlement#of} is one function of the decided lines and the <em>set</em>
 * of {@link io.kabinet.core.cashback.settlement.PartnerEvent}s; the order in which events arrive, and how often, does
 * not matter. Its answer is a {@link io.kabinet.core.cashback.settlement.LineStanding} for each line.
 */
@NullMarked
package io.kabinet.core.cashback.settlement;

import org.jspecify.annotations.NullMarked;
