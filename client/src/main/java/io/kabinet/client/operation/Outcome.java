package io.kabinet.client.operation;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of an operation.
 *
 * <p>There are four cases and no fifth: the operator confirmed it, the operator rejected it with every reason, it certainly
 * did not reach the operator, or nobody here knows. Only {@link Unknown} may have happened without our knowledge; for a
 * {@link Change} it is settled by looking its key up. Immutable and safe for use by several threads if the value is.
 *
 * @param <R> what the operator answers with
 */
public sealed interface Outcome<R> {

    /**
     * The operator did it.
     *
     * @param value its answer
     * @param <R> what the operator answers with
     * @return the outcome
     */
    static <R> Outcome<R> confirmed(R value) {
        return new Confirmed<>(value);
    }

    /**
     * The operator refused it.
     *
     * @param reasons every reason, at least one
     * @param <R> what the operator would have answered with
     * @return the outcome
     * @throws IllegalArgumentException if there is no reason
     */
    static <R> Outcome<R> rejected(List<Reason> reasons) {
        return new Rejected<>(reasons);
    }

    /**
     * It certainly had no effect and will have none.
     *
     * @param why what kept it here
     * @param <R> what the operator would have answered with
     * @return the outcome
     */
    static <R> Outcome<R> notSent(Why why) {
        return new NotSent<>(why);
    }

    /**
     * It may have happened or not, or may happen yet.
     *
     * @param operation the operation that is in doubt
     * @param why what keeps us from knowing
     * @param <R> what the operator would have answered with
     * @return the outcome
     */
    static <R> Outcome<R> unknown(Operation<R> operation, Why why) {
        return new Unknown<>(operation, why);
    }

    /**
     * Handles all four cases.
     *
     * @param ifConfirmed what to do with the answer
     * @param ifRejected what to do with the reasons
     * @param ifNotSent what to do when nothing happened
     * @param ifUnknown what to do when nobody knows
     * @param <T> the type of the result
     * @return the result of the one that applies
     */
    <T> T match(
            Function<? super Confirmed<R>, ? extends T> ifConfirmed,
            Function<? super Rejected<R>, ? extends T> ifRejected,
            Function<? super NotSent<R>, ? extends T> ifNotSent,
            Function<? super Unknown<R>, ? extends T> ifUnknown);

    /**
     * The answer, if there is one.
     *
     * @return the value where the operator confirmed, otherwise empty
     */
    default Optional<R> answer() {
        return match(
                confirmed -> Optional.of(confirmed.value()),
                rejected -> Optional.empty(),
                notSent -> Optional.empty(),
                unknown -> Optional.empty());
    }

    /**
     * The answer, for callers to whom nothing else is of use.
     *
     * @return the value
     * @throws KabinetException if the operator did not confirm, with this outcome in it
     */
    default R orThrow() {
        return answer().orElseThrow(() -> new KabinetException(this));
    }

    /**
     * The operator did it.
     *
     * @param value its answer
     * @param <R> what the operator answers with
     */
    record Confirmed<R>(R value) implements Outcome<R> {

        /** Checks that there is an answer. */
        public Confirmed {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <T> T match(
                Function<? super Confirmed<R>, ? extends T> ifConfirmed,
                Function<? super Rejected<R>, ? extends T> ifRejected,
                Function<? super NotSent<R>, ? extends T> ifNotSent,
                Function<? super Unknown<R>, ? extends T> ifUnknown) {
            return ifConfirmed.apply(this);
        }
    }

    /**
     * The operator refused it, and nothing happened.
     *
     * @param reasons every reason, in the documented order of its rule; codes of other versions are kept as text
     * @param <R> what the operator would have answered with
     */
    record Rejected<R>(List<Reason> reasons) implements Outcome<R> {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rejection needs a reason");
            }
        }

        @Override
        public <T> T match(
                Function<? super Confirmed<R>, ? extends T> ifConfirmed,
                Function<? super Rejected<R>, ? extends T> ifRejected,
                Function<? super NotSent<R>, ? extends T> ifNotSent,
                Function<? super Unknown<R>, ? extends T> ifUnknown) {
            return ifRejected.apply(this);
        }
    }

    /**
     * It certainly had no effect and will have none; it may be sent again.
     *
     * @param why what kept it here
     * @param <R> what the operator would have answered with
     */
    record NotSent<R>(Why why) implements Outcome<R> {

        /** Checks that there is a why. */
        public NotSent {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <T> T match(
                Function<? super Confirmed<R>, ? extends T> ifConfirmed,
                Function<? super Rejected<R>, ? extends T> ifRejected,
                Function<? super NotSent<R>, ? extends T> ifNotSent,
                Function<? super Unknown<R>, ? extends T> ifUnknown) {
            return ifNotSent.apply(this);
        }
    }

    /**
     * It may have happened or not, or may happen yet.
     *
     * @param operation the operation that is in doubt, for a later look-up
     * @param why what keeps us from knowing
     * @param <R> what the operator would have answered with
     */
    record Unknown<R>(Operation<R> operation, Why why) implements Outcome<R> {

        /** Checks that both are there. */
        public Unknown {
            Objects.requireNonNull(operation, "operation");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <T> T match(
                Function<? super Confirmed<R>, ? extends T> ifConfirmed,
                Function<? super Rejected<R>, ? extends T> ifRejected,
                Function<? super NotSent<R>, ? extends T> ifNotSent,
                Function<? super Unknown<R>, ? extends T> ifUnknown) {
            return ifUnknown.apply(this);
        }
    }
}
