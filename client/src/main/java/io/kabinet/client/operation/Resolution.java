package io.kabinet.client.operation;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an operator says of a key.
 *
 * <p>A key that is found is final. One that is not found is final only if the operator fences it, which means that it will
 * refuse the change should it still be under way. Immutable and safe for use by several threads if the value is.
 *
 * @param <R> what the change is answered with
 */
public sealed interface Resolution<R> {

    /**
     * The operator did it, and this was the answer.
     *
     * @param value the answer
     * @param <R> what the change is answered with
     * @return the resolution
     */
    static <R> Resolution<R> done(R value) {
        return new Done<>(value);
    }

    /**
     * The operator refused it, for these reasons.
     *
     * @param reasons every reason, at least one
     * @param <R> what the change is answered with
     * @return the resolution
     */
    static <R> Resolution<R> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /**
     * The operator had not seen the key, and will refuse it from now on.
     *
     * @param <R> what the change is answered with
     * @return the resolution
     */
    static <R> Resolution<R> fenced() {
        return new Fenced<>();
    }

    /**
     * The operator has not seen the key, which may still come.
     *
     * @param <R> what the change is answered with
     * @return the resolution
     */
    static <R> Resolution<R> notFound() {
        return new NotFound<>();
    }

    /**
     * Handles all four cases.
     *
     * @param ifDone what to do with the answer
     * @param ifRefused what to do with the reasons
     * @param ifFenced what to do when it will never happen
     * @param ifNotFound what to do when it may still happen
     * @param <T> the type of the result
     * @return the result of the one that applies
     */
    <T> T match(
            Function<? super R, ? extends T> ifDone,
            Function<? super List<Reason>, ? extends T> ifRefused,
            Supplier<? extends T> ifFenced,
            Supplier<? extends T> ifNotFound);

    /**
     * The operator did it.
     *
     * @param value the answer
     * @param <R> what the change is answered with
     */
    record Done<R>(R value) implements Resolution<R> {

        @Override
        public <T> T match(
                Function<? super R, ? extends T> ifDone,
                Function<? super List<Reason>, ? extends T> ifRefused,
                Supplier<? extends T> ifFenced,
                Supplier<? extends T> ifNotFound) {
            return ifDone.apply(value);
        }
    }

    /**
     * The operator refused it.
     *
     * @param reasons every reason
     * @param <R> what the change is answered with
     */
    record Refused<R>(List<Reason> reasons) implements Resolution<R> {

        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T match(
                Function<? super R, ? extends T> ifDone,
                Function<? super List<Reason>, ? extends T> ifRefused,
                Supplier<? extends T> ifFenced,
                Supplier<? extends T> ifNotFound) {
            return ifRefused.apply(reasons);
        }
    }

    /**
     * It did not happen and never will.
     *
     * @param <R> what the change is answered with
     */
    record Fenced<R>() implements Resolution<R> {

        @Override
        public <T> T match(
                Function<? super R, ? extends T> ifDone,
                Function<? super List<Reason>, ? extends T> ifRefused,
                Supplier<? extends T> ifFenced,
                Supplier<? extends T> ifNotFound) {
            return ifFenced.get();
        }
    }

    /**
     * It has not happened so far.
     *
     * @param <R> what the change is answered with
     */
    record NotFound<R>() implements Resolution<R> {

        @Override
        public <T> T match(
                Function<? super R, ? extends T> ifDone,
                Function<? super List<Reason>, ? extends T> ifRefused,
                Supplier<? extends T> ifFenced,
                Supplier<? extends T> ifNotFound) {
            return ifNotFound.get();
        }
    }
}
