package io.kabinet.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.PasswordReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordDialogueTest {

    private static final Msisdn NUMBER = Msisdn.of("375330000001");
    private static final PasswordDialogue.Prompt DIALLED = PasswordDialogue.dialled(PasswordPolicy.BELARUS, NUMBER);

    private static List<Reason> wrong(PasswordDialogue dialogue) {
        return dialogue.match(PasswordDialogue.Prompt::reasons, done -> List.of());
    }

    @Test
    void the_code_is_dialled_the_password_typed_and_it_is_set() {
        assertThat(DIALLED.reasons()).isEmpty();
        assertThat(DIALLED.policy().minimum()).isEqualTo(4);
        assertThat(DIALLED.policy().maximum()).hasValue(10);
        assertThat(DIALLED.reply(Secret.of("1234"))).isEqualTo(new PasswordDialogue.Done(NUMBER, Secret.of("1234")));
    }

    @ParameterizedTest
    @CsvSource({"3, PASSWORD_TOO_SHORT", "4, ''", "10, ''", "11, PASSWORD_TOO_LONG"})
    void a_password_of_another_length_brings_the_prompt_again_with_the_reason(int length, String code) {
        assertThat(wrong(DIALLED.reply(Secret.of("a".repeat(length)))))
                .extracting(Reason::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void after_a_refusal_one_answers_again() {
        PasswordDialogue again = DIALLED.reply(Secret.of("123"));

        assertThat(wrong(again))
                .containsExactly(Reason.of(PasswordReason.PASSWORD_TOO_SHORT).with("minimum", 4L));
        assertThat(again.<PasswordDialogue>match(prompt -> prompt.reply(Secret.of("12345")), done -> done))
                .isEqualTo(new PasswordDialogue.Done(NUMBER, Secret.of("12345")));
    }

    @Test
    void the_number_that_dialled_counts_where_a_policy_asks_about_it() {
        PasswordDialogue.Prompt strict = PasswordDialogue.dialled(PasswordPolicy.BELARUS_HELP_PAGE, NUMBER);

        assertThat(wrong(strict.reply(Secret.of("330000001"))))
                .containsExactly(Reason.of(PasswordReason.SAME_AS_LOGIN));
    }

    @Test
    void the_password_is_never_printed() {
        assertThat(DIALLED.reply(Secret.of("qwerty"))).asString().doesNotContain("qwerty", "375330000001");
        assertThat(DIALLED.reply(Secret.of("qwe"))).asString().doesNotContain("qwe");
    }
}
