package io.kabinet.core.values;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A figure that somebody stated, or that nobody did.
 *
 * <p>Not stated is neither zero nor free: the fee of the Russian promised payment, say, is in no source, so it is
 * {@link #notStated()} and prints as such. Immutable; safe for use by several threads if the value is.
 *
 * @param <T> what is stated
 */
public sealed interface Stated<T> {

    /**
     * A stated figure.
     *
     * @param value the figure
     * @param <T> what is stated
     * @return the figure, known to be stated
     */
    static <T> Stated<T> of(T value) {
        return new Value<>(value);
    }

    /**
     * A figure that no source gives.
     *
     * @param <T> what would be stated
     * @return not stated
     */
    static <T> Stated<T> notStated() {
        return new NotStated<>();
    }

    /**
     * Handles both cases.
     *
     * @param ifStated what to do with the figure
     * @param ifNotStated what to do without it
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super T, ? extends R> ifStated, Supplier<? extends R> ifNotStated);

    /**
     * The figure, if it is stated.
     *
     * @return the figure or empty
     */
    default Optional<T> asOptional() {
        return match(Optional::of, Optional::empty);
    }

    /**
     * A figure that a source gives.
     *
     * @param value the figure
     * @param <T> what is stated
     */
    record Value<T>(T value) implements Stated<T> {

        /** Checks that there is a value. */
        public Value {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R match(Function<? super T, ? extends R> ifStated, Supplier<? extends R> ifNotStated) {
            return ifStated.apply(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A figure that no source gives.
     *
     * @param <T> what would be stated
     */
    record NotStated<T>() implements Stated<T> {

        @Override
        public <R> R match(Function<? super T, ? extends R> ifStated, Supplier<? extends R> ifNotStated) {
            return ifNotStated.get();
        }

        @Override
        public String toString() {
            return "not stated";
        }
    }
}
