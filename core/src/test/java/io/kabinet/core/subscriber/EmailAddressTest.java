package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.org",
                "a@b.co",
                "anna.ivanova+bills@mail.example.org",
                "o'hara_{x}~1@a-b.example",
                "anna@xn--80a1acny.xn--p1ai",
                "1@1.example"
            })
    void a_plain_address_is_taken_as_it_is(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
        assertThat(EmailAddress.maybe(" " + text + "\n")).contains(new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "anna@@example.org",
                "a@b@example.org",
                ".anna@example.org",
                "anna.@example.org",
                "an..na@example.org",
                "anna@.example.org",
                "anna@example..org",
                "anna@example.org.",
                "anna@-example.org",
                "anna@example-.org",
                "anna@example_x.org",
                "anna@127.0.0.1",
                "anna@[127.0.0.1]",
                "\"anna\"@example.org",
                "anna ivanova@example.org",
                "anna@example.org\nBcc: boris@example.org",
                "anna@example.org\n",
                "анна@example.org",
                "anna@почта.рф",
                "anna,boris@example.org",
                "<anna@example.org>"
            })
    void anything_else_is_refused_and_never_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(text))
                .withMessage("text must be a plain e-mail address: got " + text.length() + " characters");
        if (text.equals(text.strip())) {
            assertThat(EmailAddress.maybe(text)).isEmpty();
        }
    }

    @Test
    void lengths_are_those_that_mail_can_carry() {
        String local = "a".repeat(64);
        assertThat(EmailAddress.maybe(local + "@example.org")).isPresent();
        assertThat(EmailAddress.maybe(local + "a@example.org")).isEmpty();
        String label = "b".repeat(63) + ".";
        assertThat(EmailAddress.maybe("a@" + label + "org")).isPresent();
        assertThat(EmailAddress.maybe("a@b" + label + "org")).isEmpty();
        String longest = local + "@" + label + label + "c".repeat(254 - 65 - 128 - 4) + ".org";
        assertThat(longest).hasSize(254);
        assertThat(EmailAddress.maybe(longest)).isPresent();
        assertThat(EmailAddress.maybe(longest.replace("@", "@c"))).isEmpty();
        assertThat(EmailAddress.maybe("a.".repeat(1_000_000))).isEmpty();
    }

    @Test
    void the_case_of_the_domain_does_not_matter_and_that_of_the_name_does() {
        assertThat(new EmailAddress("Anna@EXAMPLE.Org")).isEqualTo(new EmailAddress("Anna@example.org"));
        assertThat(new EmailAddress("Anna@example.org")).isNotEqualTo(new EmailAddress("anna@example.org"));
    }

    @Test
    void it_prints_masked() {
        assertThat(new EmailAddress("anna.ivanova@ivanova.example.org")).hasToString("a***@***.org");
    }
}
