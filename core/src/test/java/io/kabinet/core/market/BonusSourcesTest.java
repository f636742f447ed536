package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BonusSourcesTest {

    @Test
    void every_figure_is_an_articles_or_this_librarys_own_with_the_words_that_say_so() {
        assertThat(Stream.of(BonusSources.RUSSIA, BonusSources.BELARUS)
                        .map(Map::values)
                        .flatMap(Collection::stream))
                .allSatisfy(source -> {
                    assertThat(source.quote()).isPresent();
                    assertThat(source.grade()).isIn(Grade.ARTICLE, Grade.OWN_CHOICE);
                });
    }

    @Test
    void a_market_quotes_its_own_articles() {
        assertThat(articles(BonusSources.RUSSIA)).containsOnly("articles/ru-overview", "articles/ru-general");
        assertThat(articles(BonusSources.BELARUS)).containsOnly("articles/belarus");
    }

    private static Stream<String> articles(Map<String, Source> sources) {
        return sources.values().stream()
                .filter(source -> source.grade() == Grade.ARTICLE)
                .map(Source::id);
    }
}
