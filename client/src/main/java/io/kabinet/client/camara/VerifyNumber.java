package io.kabinet.client.camara;

import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks whether the device that is calling has this number, by the word of the mobile network.
 *
 * <p>The answer is true or false; a device that is not on the network is a refusal.
 *
 * @param of the number that somebody claims to have
 * @param hashed whether the operator gets the number's SHA-256 instead of the number. That hides it from logs, not from
 *     anybody who tries all numbers
 * @param correlator what the exchange is called in logs, at most 256 letters, digits and {@code -_:;./<>{}}
 */
public record VerifyNumber(Msisdn of, boolean hashed, Optional<String> correlator) implements CamaraOperation<Boolean> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the correlator cannot be
     */
    public VerifyNumber {
        Objects.requireNonNull(of, "of");
        CamaraApi.NUMBER_VERIFICATION.check(correlator);
    }
}
