package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PromisedSourcesTest {

    @Test
    void what_the_articles_say_is_quoted_in_russian_and_what_they_do_not_say_is_graded() {
        assertThat(new TreeMap<>(PromisedSources.RUSSIA))
                .hasSize(8)
                .allSatisfy(PromisedSourcesTest::isQuotedIfFromAnArticle);
        assertThat(new TreeMap<>(PromisedSources.BELARUS))
                .hasSize(8)
                .allSatisfy(PromisedSourcesTest::isQuotedIfFromAnArticle);
    }

    private static void isQuotedIfFromAnArticle(String figure, Source source) {
        assertThat(source.id().startsWith("articles/")).isEqualTo(source.grade() == Grade.ARTICLE);
        if (source.grade() == Grade.ARTICLE) {
            assertThat(source.quote())
                    .as(figure)
                    .hasValueSatisfying(quote -> assertThat(quote).containsPattern("[а-я]{3}"));
        }
    }

    private static Source source(Map<String, Source> market, String figure) {
        return Objects.requireNonNull(market.get(figure), figure);
    }

    @Test
    void the_russian_term_and_fee_are_those_of_a_dated_page_of_the_operator() {
        for (String figure : List.of("promised.term", "promised.fee")) {
            Source source = source(PromisedSources.RUSSIA, figure);
            assertThat(source.grade()).isEqualTo(Grade.OPERATOR_PAGE);
            assertThat(source.published()).contains(LocalDate.parse("2016-09-18"));
            assertThat(source.read()).contains(YearMonth.parse("2026-11"));
        }
    }

    @Test
    void one_at_a_time_is_no_word_of_the_articles_in_either_market() {
        for (Map<String, Source> market : List.of(PromisedSources.RUSSIA, PromisedSources.BELARUS)) {
            assertThat(source(market, "promised.max-active").grade()).isEqualTo(Grade.SECONDARY_AGREED);
        }
    }
}
