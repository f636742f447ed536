package io.kabinet.mts.business.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.wallet.WalletReason;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the MTS Business API refuses for is said in three languages. */
class MtsTextsTest {

    @Test
    void a_refusal_is_said_with_its_figures_in_the_language_asked_for() {
        Reason refusal = Reason.of(MtsReason.NOT_PERMITTED).with("code", "1014");

        assertThat(in(Language.RUSSIAN).of(refusal))
                .isEqualTo("Ключ компании должен иметь доступ к этому номеру или счёту (код 1014)");
        assertThat(in(Language.BELARUSIAN).of(refusal))
                .isEqualTo("Ключ кампаніі павінен мець доступ да гэтага нумара або рахунку (код 1014)");
        assertThat(in(Language.ENGLISH).of(refusal))
                .isEqualTo("The key of the company must be allowed to see this number or account (code 1014)");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_text_with_the_figures_that_it_always_has(Language language) {
        assertThat(MtsReason.values()).allSatisfy(code -> {
            Reason bare = Reason.of(code).with("service", "PE0250").with("status", 418L);
            String text = in(language).of(bare);

            assertThat(text).doesNotContain(code.name()).doesNotContain("[", "]", "{", "}");
            assertThat(in(language).of(bare.with("code", "IL.X")))
                    .startsWith(text)
                    .contains("IL.X");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_librarys_own_texts_are_there_as_well(Language language) {
        Reason known = Reason.of(WalletReason.NOT_OWN_NUMBER);

        assertThat(in(language).of(known))
                .isEqualTo(Texts.in(language, ZoneOffset.UTC).of(known));
    }

    private static Texts in(Language language) {
        return MtsTexts.in(language, ZoneOffset.UTC);
    }
}
