package io.kabinet.core.service.forwarding;

import io.kabinet.core.subscriber.Peer;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where calls are forwarded to.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «на другой телефон или на почтовый ящик Голосовой/факсимильной почты».
 */
public sealed interface ForwardingTarget {

    /**
     * Handles both targets.
     *
     * @param ifPhone what to do with the other phone
     * @param ifMailbox what to do about the mailbox
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Peer, ? extends R> ifPhone, Supplier<? extends R> ifMailbox);

    /**
     * Another phone.
     *
     * @param number which, masked in print
     */
    record Phone(Peer number) implements ForwardingTarget {

        /** Checks that there is a number. */
        public Phone {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public <R> R match(Function<? super Peer, ? extends R> ifPhone, Supplier<? extends R> ifMailbox) {
            return ifPhone.apply(number);
        }
    }

    /** The number's own box for voice and fax. */
    record Mailbox() implements ForwardingTarget {

        @Override
        public <R> R match(Function<? super Peer, ? extends R> ifPhone, Supplier<? extends R> ifMailbox) {
            return ifMailbox.get();
        }
    }
}
