package io.kabinet.core.values;

import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * How much of something there is: so many, without limit, or not stated.
 *
 * <p>The three never mix: an unlimited package is not a very large number, and a package nobody told us the size of is
 * not an empty one. For example, {@code Quantity.of(1_073_741_824, Unit.BYTES)} is one gibibyte of traffic. Immutable and
 * safe for use by several threads.
 */
public sealed interface Quantity {

    /**
     * What is counted.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Handles all three cases.
     *
     * @param ifCounted what to do with the count, in {@link #unit()}
     * @param ifUnlimited what to do when there is no limit
     * @param ifNotStated what to do when nobody said
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(
            LongFunction<? extends R> ifCounted, Supplier<? extends R> ifUnlimited, Supplier<? extends R> ifNotStated);

    /**
     * So many.
     *
     * @param count how many units, zero or more
     * @param unit what is counted
     * @return the quantity
     * @throws IllegalArgumentException if {@code count} is below zero
     */
    static Quantity of(long count, Unit unit) {
        return new Counted(count, unit);
    }

    /**
     * Without limit.
     *
     * @param unit what is counted
     * @return the quantity
     */
    static Quantity unlimited(Unit unit) {
        return new Unlimited(unit);
    }

    /**
     * Nobody said how much.
     *
     * @param unit what would be counted
     * @return the quantity
     */
    static Quantity notStated(Unit unit) {
        return new NotStated(unit);
    }

    /** What quantities are counted in. */
    enum Unit {
        /** Time of calls. */
        SECONDS,
        /** Traffic. */
        BYTES,
        /** Messages, days, things. */
        PIECES
    }

    /**
     * So many.
     *
     * @param count how many units, zero or more
     * @param unit what is counted
     */
    record Counted(long count, Unit unit) implements Quantity {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if {@code count} is below zero
         */
        public Counted {
            Objects.requireNonNull(unit, "unit");
            if (count < 0) {
                throw new IllegalArgumentException("count must not be below zero: " + count);
            }
        }

        @Override
        public <R> R match(
                LongFunction<? extends R> ifCounted,
                Supplier<? extends R> ifUnlimited,
                Supplier<? extends R> ifNotStated) {
            return ifCounted.apply(count);
        }
    }

    /**
     * Without limit.
     *
     * @param unit what is counted
     */
    record Unlimited(Unit unit) implements Quantity {

        /** Checks that there is a unit. */
        public Unlimited {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public <R> R match(
                LongFunction<? extends R> ifCounted,
                Supplier<? extends R> ifUnlimited,
                Supplier<? extends R> ifNotStated) {
            return ifUnlimited.get();
        }
    }

    /**
     * Nobody said how much.
     *
     * @param unit what would be counted
     */
    record NotStated(Unit unit) implements Quantity {

        /** Checks that there is a unit. */
        public NotStated {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public <R> R match(
                LongFunction<? extends R> ifCounted,
                Supplier<? extends R> ifUnlimited,
                Supplier<? extends R> ifNotStated) {
            return ifNotStated.get();
        }
    }
}
