package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.values.Source.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void an_article_is_quoted_in_its_own_words() {
        Source article = Source.article("articles/sample", "не больше 25% от суммы");
        assertThat(article.grade()).isEqualTo(Grade.ARTICLE);
        assertThat(article.quote()).contains("не больше 25% от суммы");
        assertThat(article.published()).isEmpty();
        assertThat(article.read()).isEmpty();
    }

    @Test
    void a_choice_of_our_own_is_named_as_such_and_says_why() {
        Source own = Source.ownChoice("nobody says");
        assertThat(own.id()).isEqualTo("kabinet");
        assertThat(own.grade()).isEqualTo(Grade.OWN_CHOICE);
        assertThat(own.quote()).contains("nobody says");
    }

    @Test
    void the_document_of_somebody_else_says_when_it_was_read() {
        YearMonth november = YearMonth.of(2026, 11);
        Source page = Source.document("pages/sample", Grade.SECONDARY, november);
        assertThat(page.read()).contains(november);
        assertThat(page.quote()).isEmpty();
    }

    @Test
    void a_dated_document_keeps_its_day() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        Source dated = new Source("x", Grade.OPERATOR_PAGE, Optional.empty(), Optional.of(day), Optional.empty());
        assertThat(dated.published()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_source_without_a_name_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.article(id, "words"))
                .withMessage("a source needs an id");
    }

    @Test
    void grades_go_from_the_most_to_the_least_trusted() {
        assertThat(Grade.values())
                .containsExactly(
                        Grade.ARTICLE,
                        Grade.OPERATOR_PAGE,
                        Grade.PRIMARY_ARTEFACT,
                        Grade.SECONDARY_AGREED,
                        Grade.SECONDARY,
                        Grade.OWN_CHOICE);
    }
}
