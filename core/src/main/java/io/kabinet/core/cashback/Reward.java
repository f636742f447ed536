package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.values.Rate;
import java.math.BigInteger;
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
     * The reward before any rounding, in millionths of a minor unit.
     *
     * @param base what is left of the line's base, in minor units, up to {@link LineAmounts#MAX_MINOR_UNITS}
     * @param whole the line's base as ordered; a fixed amount shrinks with what is left of it
     * @return zero or more; fits because both factors are bounded
     */
    long exactMillionths(long base, long whole);

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

        @Override
        public long exactMillionths(long base, long whole) {
            return base * rate.millionths();
        }
    }

    /**
     * A fixed amount for a whole line.
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

        @Override
        public long exactMillionths(long base, long whole) {
            long exact = amount.getAmountMinorLong() * Rate.WHOLE;
            return base == whole ? exact : proportion(exact, base, whole);
        }

        private static long proportion(long exact, long part, long whole) {
            return BigInteger.valueOf(exact)
                    .multiply(BigInteger.valueOf(part))
                    .divide(BigInteger.valueOf(whole))
                    .longValueExact();
        }
    }
}
