/**
 * The two markets and their rulebooks: every figure, with its source.
 *
 * <p>{@code Market.RUSSIA.rulebook()} is where most programs start. A {@link io.kabinet.core.market.Rulebook} holds the
 * policies; {@link io.kabinet.core.market.RulebookSeries} joins dated ones.
 */
@NullMarked
package io.kabinet.core.market;

import org.jspecify.annotations.NullMarked;
