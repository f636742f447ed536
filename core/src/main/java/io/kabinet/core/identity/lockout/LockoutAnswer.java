package io.kabinet.core.identity.lockout;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * What became of an attempt to open the door with a password.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface LockoutAnswer {

    /**
     * Handles the three answers.
     *
     * @param ifPassed what to do if the password is right
     * @param ifWrong what to do if it is wrong
     * @param ifRefused what to do if it does not matter whether it is
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(
            Function<? super Passed, ? extends R> ifPassed,
            Function<? super Wrong, ? extends R> ifWrong,
            Function<? super Refused, ? extends R> ifRefused);

    /** The password is right, and the failures before it are forgotten. */
    record Passed() implements LockoutAnswer {

        @Override
        public <R> R match(
                Function<? super Passed, ? extends R> ifPassed,
                Function<? super Wrong, ? extends R> ifWrong,
                Function<? super Refused, ? extends R> ifRefused) {
            return ifPassed.apply(this);
        }
    }

    /**
     * The password is wrong.
     *
     * @param remaining how many more wrong ones are left now; 0 if this one locked the password
     */
    record Wrong(int remaining) implements LockoutAnswer {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is below zero
         */
        public Wrong {
            if (remaining < 0) {
                throw new IllegalArgumentException("remaining must be 0 or more: " + remaining);
            }
        }

        /**
         * The same as a reason, for a text.
         *
         * @return {@link LockoutReason#PASSWORD_WRONG} with its figure
         */
        public Reason reason() {
            return Reason.of(LockoutReason.PASSWORD_WRONG).with("remaining", (long) remaining);
        }

        @Override
        public <R> R match(
                Function<? super Passed, ? extends R> ifPassed,
                Function<? super Wrong, ? extends R> ifWrong,
                Function<? super Refused, ? extends R> ifRefused) {
            return ifWrong.apply(this);
        }
    }

    /**
     * Right or wrong, it opens nothing.
     *
     * @param reasons {@link LockoutReason#PASSWORD_LOCKED} or {@link LockoutReason#PASSWORD_REPLACED}
     */
    record Refused(List<Reason> reasons) implements LockoutAnswer {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }

        @Override
        public <R> R match(
                Function<? super Passed, ? extends R> ifPassed,
                Function<? super Wrong, ? extends R> ifWrong,
                Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
