package io.kabinet.testkit;

import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.Objects;

/**
 * An e-mail that the operator sent.
 *
 * <p>Address and number print masked; no secret stands in the text.
 *
 * @param to the address
 * @param about the number that it is about
 * @param event what has happened
 * @param text what a person reads
 * @param arrivedAt when it is there, by the operator's clock
 */
public record Email(EmailAddress to, Msisdn about, NoticeEvent event, String text, Instant arrivedAt) {

    /** Checks that all are there. */
    public Email {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(arrivedAt, "arrivedAt");
    }
}
