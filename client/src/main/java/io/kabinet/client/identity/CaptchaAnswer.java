package io.kabinet.client.identity;

import java.util.Objects;

/**
 * What a person read in a captcha.
 *
 * @param captcha the captcha's id
 * @param letters as typed
 */
public record CaptchaAnswer(String captcha, String letters) {

    /** Checks that both are there. */
    public CaptchaAnswer {
        Objects.requireNonNull(captcha, "captcha");
        Objects.requireNonNull(letters, "letters");
    }
}
