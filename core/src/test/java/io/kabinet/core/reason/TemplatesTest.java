package io.kabinet.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three files of texts say the same things of the same codes; rooms that share a code share its text. */
class TemplatesTest {

    private static final List<String> WORDS_OF_QUANTITIES =
            List.of("UNLIMITED", "NOT_STATED", "SECONDS", "BYTES", "PIECES");

    private static List<String> codes() {
        return Templates.codes().stream().map(ReasonCode::name).distinct().toList();
    }

    @Test
    void the_codes_of_all_rooms_are_found() {
        assertThat(codes()).contains("BELOW_MINIMUM", "REWARD", "UNKNOWN_LINE", "STATED_TWICE", "SPENT_ON");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_text_and_every_text_a_code(Language language) {
        assertThat(Templates.byKey(language).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(codes().stream(), WORDS_OF_QUANTITIES.stream())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_written_twice(Language language) {
        assertThat(Templates.lines(language)).extracting(Map.Entry::getKey).doesNotHaveDuplicates();
    }

    @Test
    void a_text_tells_the_same_figures_in_every_language() {
        Map<String, String> russian = Templates.byKey(Language.RUSSIAN);
        for (Language other : Language.values()) {
            Templates.byKey(other)
                    .forEach((code, text) -> assertThat(Templates.placeholders(text))
                            .as("%s in %s", code, other)
                            .isEqualTo(Templates.placeholders(russian.getOrDefault(code, ""))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_is_one_line_of_its_own_without_stray_brackets(Language language) {
        Templates.byKey(language).forEach((code, text) -> {
            String bare = text.replaceAll("\\{[a-z]+}", "").replaceAll("\\[[^\\[\\]]+]", "");
            assertThat(bare).as(code).isNotBlank();
            assertThat(text).as(code).isEqualTo(text.strip());
            assertThat(bare).as(code).doesNotContain("{", "}", "[", "]", "\\");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN", "BELARUSIAN"})
    void a_text_in_cyrillic_has_no_latin_letter_that_only_looks_like_one(Language language) {
        Templates.byKey(language)
                .forEach((code, text) ->
                        assertThat(text.replaceAll("\\{[a-z]+}", "")).as(code).doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void russian_and_belarusian_are_told_apart_by_their_letters() {
        assertThat(String.join("", Templates.byKey(Language.RUSSIAN).values())).doesNotContainPattern("[іўІЎ]");
        assertThat(String.join("", Templates.byKey(Language.BELARUSIAN).values()))
                .doesNotContainPattern("[ищъИЩЪ]");
        assertThat(String.join("", Templates.byKey(Language.ENGLISH).values()))
                .doesNotContainPattern("\\p{IsCyrillic}");
    }
}
