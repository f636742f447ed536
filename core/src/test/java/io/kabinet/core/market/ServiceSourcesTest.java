package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSourcesTest {

    @Test
    void the_figures_of_gudok_and_the_charge_of_forwarding_are_words_of_the_articles() {
        assertThat(ServiceSources.RUSSIA)
                .hasSize(8)
                .hasEntrySatisfying(
                        "service.gudok.min-fee",
                        source -> assertThat(source.quote())
                                .contains("В последующие месяцы сумма составит от 50 рублей"));
        assertThat(ServiceSources.BELARUS).hasSize(5).containsKey("forwarding.charged-apart");
        List<String> chosen = List.of("forwarding.loops", "service.charged", "service.funds");
        for (Map<String, Source> market : List.of(ServiceSources.RUSSIA, ServiceSources.BELARUS)) {
            assertThat(market)
                    .allSatisfy((figure, source) -> assertThat(source.grade())
                            .as(figure)
                            .isEqualTo(chosen.contains(figure) ? Grade.OWN_CHOICE : Grade.ARTICLE));
        }
    }
}
