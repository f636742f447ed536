package io.kabinet.core.message;

import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.function.Function;

/**
 * That somebody is to be told, and where.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Notice {

    /**
     * Handles both ways.
     *
     * @param ifSms what to do with a notice by SMS
     * @param ifEmail what to do with a notice by e-mail
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super BySms, ? extends R> ifSms, Function<? super ByEmail, ? extends R> ifEmail);

    /**
     * By SMS.
     *
     * @param to the subscriber's own number
     */
    record BySms(Msisdn to) implements Notice {

        /** Checks that the number is there. */
        public BySms {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R match(Function<? super BySms, ? extends R> ifSms, Function<? super ByEmail, ? extends R> ifEmail) {
            return ifSms.apply(this);
        }
    }

    /**
     * By e-mail.
     *
     * @param to the address
     */
    record ByEmail(EmailAddress to) implements Notice {

        /** Checks that the address is there. */
        public ByEmail {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R match(Function<? super BySms, ? extends R> ifSms, Function<? super ByEmail, ? extends R> ifEmail) {
            return ifEmail.apply(this);
        }
    }
}
