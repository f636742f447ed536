package io.kabinet.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reasons that the rules themselves give, said in each language. */
class RealReasonsTest {

    private static final Collection<Reason> ALL = RealReasons.all();

    @Test
    void every_code_is_given_by_some_rule() {
        assertThat(ALL.stream().map(Reason::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Templates.codes().stream().map(ReasonCode::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_that_a_rule_gives_can_be_said(Language language) {
        Texts texts = Texts.in(language, Market.RUSSIA.zone());
        assertThat(ALL)
                .allSatisfy(reason -> assertThat(texts.of(reason))
                        .isNotBlank()
                        .doesNotContain(reason.code(), "{", "}", "[", "]", "\n"));
    }

    @Test
    void every_figure_that_a_rule_gives_is_told_and_no_other_is_asked_for() {
        for (Reason reason : ALL) {
            Set<String> told = new TreeSet<>();
            Set<String> needed = new TreeSet<>();
            Templates.placeholders(Templates.byKey(Language.ENGLISH).getOrDefault(reason.code(), ""))
                    .forEach(name -> {
                        told.add(name.replace("?", ""));
                        if (!name.endsWith("?")) {
                            needed.add(name);
                        }
                    });
            assertThat(reason.figures())
                    .as(reason.code())
                    .extracting(Figure::name)
                    .isSubsetOf(told)
                    .containsAll(needed);
        }
    }
}
