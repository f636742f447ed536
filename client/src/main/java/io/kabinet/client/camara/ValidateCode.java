package io.kabinet.client.camara;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows the code from the SMS; a wrong one costs a try.
 *
 * @param authentication what came back when the code was sent
 * @param code what a person has typed, at most 10 characters
 * @param correlator what the exchange is called in logs, at most 55 letters, digits and dashes
 */
public record ValidateCode(Authentication authentication, Secret code, Optional<String> correlator)
        implements CamaraOperation<Authentication> {

    private static final int LONGEST = 10;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the code is longer than 10 characters, or the correlator cannot be; no message
     *     repeats one of them
     */
    public ValidateCode {
        Objects.requireNonNull(authentication, "authentication");
        if (!isCode(code.reveal())) {
            throw new IllegalArgumentException("code must have at most " + LONGEST + " characters");
        }
        CamaraApi.ONE_TIME_PASSWORD_SMS.check(correlator);
    }

    /**
     * Whether a text can be sent as a code, for example when a person typed it.
     *
     * @param text any text
     * @return true if it is not too long
     */
    public static boolean isCode(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    @Override
    public Msisdn of() {
        return authentication.of();
    }
}
