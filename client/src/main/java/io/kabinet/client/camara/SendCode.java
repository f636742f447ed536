package io.kabinet.client.camara;

import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Has a one-time code sent by SMS, in a message of the host's.
 *
 * @param of the number, which gets the SMS
 * @param message what the SMS says, at most 160 characters, with <code>{{code}}</code> where the code is to stand
 * @param correlator what the exchange is called in logs, at most 55 letters, digits and dashes
 */
public record SendCode(Msisdn of, String message, Optional<String> correlator)
        implements CamaraOperation<Authentication> {

    /** What stands for the code in a message. */
    public static final String CODE = "{{code}}";

    private static final int LONGEST = 160;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the message is too long or has no place for the code, or the correlator cannot be
     */
    public SendCode {
        Objects.requireNonNull(of, "of");
        if (!isMessage(message)) {
            throw new IllegalArgumentException(
                    "message must have " + CODE + " in it and at most " + LONGEST + " characters: " + message.length());
        }
        CamaraApi.ONE_TIME_PASSWORD_SMS.check(correlator);
    }

    /**
     * Whether a message can be sent, for example when a host reads its settings.
     *
     * @param text any text
     * @return true if it has a place for the code and is not too long
     */
    public static boolean isMessage(String text) {
        return text.contains(CODE) && text.codePointCount(0, text.length()) <= LONGEST;
    }
}
