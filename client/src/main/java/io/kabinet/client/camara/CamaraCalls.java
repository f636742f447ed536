package io.kabinet.client.camara;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Optional;

/**
 * What a host asks of an operator that speaks CAMARA.
 *
 * <pre>{@code
 * Authentication sent = camara.sendCode(anna, "Kettle & Cup: {{code}}").orThrow();
 * Authentication validated = camara.validateCode(sent, typed).orThrow();
 * Kabinet kabinet = client.signInByAuthentication(validated).orThrow();
 * }</pre>
 *
 * <p>A refusal has one reason, which is a {@link CamaraError}. Where no answer comes, the outcome says whether something may
 * have been spent; nothing is sent twice. Immutable and safe for use by several threads.
 */
public final class CamaraCalls {

    private final Caller caller;
    private final Optional<String> correlator;

    /**
     * Calls through a door.
     *
     * @param caller a client whose transport carries these operations
     */
    public CamaraCalls(Caller caller) {
        this(caller, Optional.empty());
    }

    private CamaraCalls(Caller caller, Optional<String> correlator) {
        this.caller = caller;
        this.correlator = correlator;
    }

    /**
     * The same calls, with a name by which both sides find them in their logs.
     *
     * @param name the value of {@code x-correlator}; nothing secret, and no number
     * @return other calls; one that goes to an API which does not allow this name throws {@link IllegalArgumentException}
     */
    public CamaraCalls correlatedBy(String name) {
        return new CamaraCalls(caller, Optional.of(name));
    }

    /**
     * Has a code sent by SMS.
     *
     * @param number the number, which gets the SMS
     * @param message what it says, with <code>{{code}}</code> where the code is to stand; at most 160 characters
     * @return what the code will be shown with, or why there is none
     * @throws IllegalArgumentException if no such message can be sent
     */
    public Outcome<Authentication> sendCode(Msisdn number, String message) {
        return caller.attempt(new SendCode(number, message, correlator));
    }

    /**
     * Shows a code.
     *
     * @param sent what came of sending it
     * @param code what a person has typed
     * @return the same, which is validated now, or why not
     * @throws IllegalArgumentException if the code is longer than 10 characters
     */
    public Outcome<Authentication> validateCode(Authentication sent, Secret code) {
        return caller.attempt(new ValidateCode(sent, code, correlator));
    }

    /**
     * Asks whether the device that is calling has this number.
     *
     * @param number the number that somebody claims to have
     * @return true or false, or why the operator does not say
     */
    public Outcome<Boolean> verifyNumber(Msisdn number) {
        return caller.attempt(new VerifyNumber(number, false, correlator));
    }

    /**
     * Asks whether the device that is calling has a number, of which the SHA-256 alone is told.
     *
     * @param number the number that somebody claims to have
     * @return true or false, or why the operator does not say
     */
    public Outcome<Boolean> verifyHashedNumber(Msisdn number) {
        return caller.attempt(new VerifyNumber(number, true, correlator));
    }
}
