package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.values.Rate;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What an offer promises for a line: a share of its base, or a fixed amount.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Reward {

    /**
     * Handles both kinds.
     *
     * @param ifShare what to do with a share
     * @param ifFixed what to do with a fixed amount
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Share, ? extends R> ifShare, Function<? super Fixed, ? extends R> ifFixed);

    /**
     * A share of the base.
     *
     * @param rate the share
     * @return the reward
     */
    static Reward share(Rate rate) {
        return new Share(rate);
    }

    /**
     * A fixed amount for a line.
     *
     * @param amount the amount, zero or more
     * @return the reward
     * @throws IllegalArgumentException if the amount is negative or absurd
     */
    static Reward fixed(Money amount) {
        return new Fixed(amount);
    }

    /**
     * A share of the base.
     *
     * @param rate the share
     */
    record Share(Rate rate) implements Reward {

        /** Checks that there is a rate. */
        public Share {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public <R> R match(Function<? super Share, ? extends R> ifShare, Function<? super Fixed, ? extends R> ifFixed) {
            return ifShare.apply(this);
        }
    }

    /**
     * A fixed amount for a whole line, which shrinks with what is left of its base.
     *
     * @param amount the amount, zero or more
     */
    record Fixed(Money amount) implements Reward {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative or absurd
         */
        public Fixed {
            if (amount.isNegative()
                    || amount.isGreaterThan(Money.ofMinor(amount.getCurrencyUnit(), LineAmounts.MAX_MINOR_UNITS))) {
                throw new IllegalArgumentException("a fixed reward cannot be " + amount);
            }
        }

        @Override
        public <R> R match(Function<? super Share, ? extends R> ifShare, Function<? super Fixed, ? extends R> ifFixed) {
            return ifFixed.apply(this);
        }
    }
}
