package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import org.junit.jupiter.api.Test;

class CabinetSourcesTest {

    @Test
    void every_figure_has_a_source_that_quotes_or_says_why() {
        assertThat(CabinetSources.RUSSIA.keySet())
                .containsExactlyInAnyOrder(
                        "link.owner",
                        "link.region",
                        "link.service",
                        "link.nesting",
                        "link.switching",
                        "social.number",
                        "social.open-while-locked");
        assertThat(CabinetSources.BELARUS.keySet()).containsExactly("sms.delay");
        assertThat(CabinetSources.RUSSIA.values())
                .allSatisfy(source -> assertThat(source.quote()).isPresent());
    }

    @Test
    void what_an_article_says_is_said_in_russian() {
        assertThat(CabinetSources.RUSSIA.values())
                .filteredOn(source -> source.grade() == Source.Grade.ARTICLE)
                .hasSize(5)
                .allSatisfy(source -> assertThat(source.quote().orElseThrow()).containsPattern("\\p{IsCyrillic}"));
    }
}
