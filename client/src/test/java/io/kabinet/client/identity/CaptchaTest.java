package io.kabinet.client.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptchaTest {

    private static final Captcha CAPTCHA = new Captcha("captcha-7", "image/png", new byte[] {1, 2, 3});

    @Test
    void a_picture_is_the_same_if_its_bytes_are() {
        Captcha same = new Captcha("captcha-7", "image/png", new byte[] {1, 2, 3});

        assertThat(CAPTCHA).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void another_name_type_or_byte_makes_another_picture() {
        assertThat(CAPTCHA)
                .isNotEqualTo(new Captcha("captcha-8", "image/png", new byte[] {1, 2, 3}))
                .isNotEqualTo(new Captcha("captcha-7", "image/gif", new byte[] {1, 2, 3}))
                .isNotEqualTo(new Captcha("captcha-7", "image/png", new byte[] {1, 2, 4}))
                .isNotEqualTo("captcha-7");
    }
}
