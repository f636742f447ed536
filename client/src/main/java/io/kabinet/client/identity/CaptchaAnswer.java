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

    /**
     * The picture, and not what was read in it.
     *
     * @return for example {@code CaptchaAnswer[a7f3]}
     */
    @Override
    public String toString() {
        return "CaptchaAnswer[" + captcha + "]";
    }
}
