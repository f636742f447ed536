package io.kabinet.core.identity.code;

import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * What a one-time code is bound to: a number, a purpose, and the request that it was sent for.
 *
 * <p>Whoever asks for a code gets its request back and shows it with the code, so that a code of an earlier request is
 * told apart from the one that replaced it. Immutable and safe for use by several threads.
 *
 * @param number the number that the code is sent to
 * @param purpose what it is for
 * @param id the caller's name for this one request, of up to 100 characters, never used again; better not guessable
 */
public record CodeRequest(Msisdn number, CodePurpose purpose, String id) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code id} is blank, too long, or has an unprintable character; the message
     *     does not repeat it
     */
    public CodeRequest {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(purpose, "purpose");
        Words.check("id", id);
    }
}
