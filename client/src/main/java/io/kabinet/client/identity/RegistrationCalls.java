package io.kabinet.client.identity;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;

/** What somebody can ask who is not signed in: a captcha, a password or a code by SMS. */
public final class RegistrationCalls {

    private final Caller caller;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     */
    public RegistrationCalls(Caller caller) {
        this.caller = caller;
    }

    /**
     * Asks for a picture to read; a person has to.
     *
     * @param number the number that somebody wants to sign in or register with
     * @return the picture
     * @throws KabinetException if there is no answer
     */
    public Captcha captcha(Msisdn number) {
        return caller.ask(new AskCaptcha(number));
    }

    /**
     * Has a new password sent by SMS, where no captcha is wanted.
     *
     * @param number the number, which gets the SMS
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<SmsOrdered> passwordBySms(Msisdn number, RequestKey key) {
        return caller.perform(new OrderPassword(number, Optional.empty(), key));
    }

    /**
     * Has a new password sent by SMS.
     *
     * @param number the number, which gets the SMS
     * @param captcha what was read in the picture
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<SmsOrdered> passwordBySms(Msisdn number, CaptchaAnswer captcha, RequestKey key) {
        return caller.perform(new OrderPassword(number, Optional.of(captcha), key));
    }

    /**
     * Has a one-time code sent by SMS, where no captcha is wanted.
     *
     * @param number the number, which gets the SMS
     * @param purpose what the code is to be good for
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<SmsOrdered> codeBySms(Msisdn number, CodePurpose purpose, RequestKey key) {
        return caller.perform(new OrderCode(number, purpose, Optional.empty(), key));
    }

    /**
     * Has a one-time code sent by SMS.
     *
     * @param number the number, which gets the SMS
     * @param purpose what the code is to be good for
     * @param captcha what was read in the picture
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<SmsOrdered> codeBySms(Msisdn number, CodePurpose purpose, CaptchaAnswer captcha, RequestKey key) {
        return caller.perform(new OrderCode(number, purpose, Optional.of(captcha), key));
    }
}
