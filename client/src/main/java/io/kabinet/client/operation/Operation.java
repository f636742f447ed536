package io.kabinet.client.operation;

import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that is asked of an operator, as a value.
 *
 * <p>An operation names the number it is about and its arguments, never a session or an address, so it can be compared,
 * printed (numbers masked, secrets hidden), kept and sent again after a restart. Its kind says who may repeat it:
 *
 * <ul>
 *   <li>{@link Read}: changes nothing, anybody may repeat it
 *   <li>{@link Change}: has at most one effect under its {@link RequestKey}, however often it is sent under that key
 *   <li>{@link Attempt}: repeating it spends something, such as a guess, so no machine repeats it
 * </ul>
 *
 * <p>Implementations are immutable and safe for use by several threads.
 *
 * @param <R> what the operator answers with
 */
public sealed interface Operation<R> permits Read, Change, Attempt {

    /**
     * The number that the operation is about.
     *
     * @return the subject
     */
    Msisdn of();

    /**
     * What the operation is called in logs and metrics.
     *
     * @return a name without any argument in it, such as {@code TakePromisedPayment}
     */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The markets in which operators offer it; elsewhere it is refused as {@code NOT_OFFERED_IN_MARKET}.
     *
     * @return all markets, unless an operation says otherwise
     */
    default Set<Market> offeredIn() {
        return EnumSet.allOf(Market.class);
    }
}
