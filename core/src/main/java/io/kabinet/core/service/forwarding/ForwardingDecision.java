package io.kabinet.core.service.forwarding;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a rule of forwarding is set or removed: the rules as they are then, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface ForwardingDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the rules
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is done; what forwarded calls cost is charged apart and stated nowhere.
     *
     * @param forwardings the rules as they are now
     */
    record Granted(Forwardings forwardings) implements ForwardingDecision {

        /** Checks that there are rules. */
        public Granted {
            Objects.requireNonNull(forwardings, "forwardings");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not.
     *
     * @param reasons every reason, in the order of {@link ForwardingReason}
     */
    record Refused(List<Reason> reasons) implements ForwardingDecision {

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
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
