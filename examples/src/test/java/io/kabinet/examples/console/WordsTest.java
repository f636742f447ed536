package io.kabinet.examples.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Language;
import io.kabinet.examples.passwordform.PasswordForm;
import io.kabinet.examples.rulesinyourservice.RulesInYourService;
import io.kabinet.examples.subscriberday.SubscriberDay;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern FIGURE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(classes = {PasswordForm.class, RulesInYourService.class, SubscriberDay.class})
    void every_sentence_is_there_in_each_language_with_the_same_figures(Class<?> story) throws IOException {
        Map<String, String> russian = figures(story, Language.RUSSIAN);

        assertThat(russian).isNotEmpty();
        assertThat(figures(story, Language.ENGLISH)).isEqualTo(russian);
        assertThat(figures(story, Language.BELARUSIAN)).isEqualTo(russian);
    }

    @Test
    void figures_take_their_places() {
        assertThat(Words.beside(PasswordForm.class, Language.ENGLISH).of("typed", "{1}"))
                .isEqualTo("Somebody types: {1}");
    }

    @Test
    void a_sentence_that_is_missing_is_a_bug() {
        assertThatThrownBy(
                        () -> Words.beside(PasswordForm.class, Language.ENGLISH).of("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    private static Map<String, String> figures(Class<?> story, Language language) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        for (String line : Told.file(story, "words_" + language.code() + ".properties")) {
            int split = line.indexOf('=');
            assertThat(figures.put(line.substring(0, split), figuresIn(line))).isNull();
        }
        return figures;
    }

    private static String figuresIn(String sentence) {
        return FIGURE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining());
    }
}
