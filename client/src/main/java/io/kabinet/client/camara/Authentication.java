package io.kabinet.client.camara;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * What an operator calls one authentication of a number: CAMARA's {@code authenticationId}.
 *
 * <p>Once it is validated, whoever holds it gets a session; so it is kept like a password, and prints as stars. Immutable and
 * safe for use by several threads.
 *
 * @param of the number that the code went to
 * @param id the operator's name for it, 1 to 36 characters
 */
public record Authentication(Msisdn of, Secret id) {

    private static final int LONGEST = 36;

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if the id is empty or longer than 36 characters; the message does not repeat it
     */
    public Authentication {
        Objects.requireNonNull(of, "of");
        if (!isId(id.reveal())) {
            throw new IllegalArgumentException("id must have 1 to " + LONGEST + " characters");
        }
    }

    /**
     * Whether an operator may call an authentication so.
     *
     * @param text any text
     * @return true if it is not empty and not too long
     */
    public static boolean isId(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST;
    }
}
