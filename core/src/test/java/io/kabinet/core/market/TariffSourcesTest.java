package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TariffSourcesTest {

    @Test
    void what_the_articles_say_is_quoted_in_russian_and_the_rest_is_called_a_choice() {
        assertThat(TariffSources.RUSSIA).hasSize(6);
        assertThat(TariffSources.BELARUS).hasSize(6);
        assertThat(Stream.of(TariffSources.RUSSIA, TariffSources.BELARUS)
                        .map(Map::values)
                        .flatMap(sources -> sources.stream()))
                .allSatisfy(source -> {
                    assertThat(source.grade()).isIn(Grade.ARTICLE, Grade.OWN_CHOICE);
                    assertThat(source.id().startsWith("articles/")).isEqualTo(source.grade() == Grade.ARTICLE);
                    if (source.grade() == Grade.ARTICLE) {
                        assertThat(source.quote().orElseThrow()).containsPattern("[а-я]{3}");
                    }
                });
    }

    @Test
    void no_way_back_is_a_word_of_the_article() {
        for (Map<String, Source> market : List.of(TariffSources.RUSSIA, TariffSources.BELARUS)) {
            assertThat(market)
                    .extractingByKey("tariff-change.acknowledgement")
                    .extracting(Source::grade)
                    .isEqualTo(Grade.ARTICLE);
        }
    }
}
