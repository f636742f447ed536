package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentitySourcesTest {

    @Test
    void every_figure_of_russia_has_a_source_and_quotes_or_says_why() {
        assertThat(IdentitySources.RUSSIA.keySet())
                .containsExactlyInAnyOrder(
                        "password.min-length",
                        "password.classes",
                        "password.characters",
                        "password.age",
                        "lockout.failures",
                        "lockout.locks",
                        "lockout.ends",
                        "code.attempts",
                        "code.kills-previous",
                        "network-sign-in.products",
                        "network-sign-in.bearers",
                        "network-sign-in.devices",
                        "network-sign-in.wifi-off",
                        "network-sign-in.open-while-locked");
        assertThat(IdentitySources.RUSSIA.values())
                .allSatisfy(source -> assertThat(source.quote()).isPresent());
    }

    @Test
    void belarus_has_a_password_and_codes_and_neither_a_lockout_nor_a_network_sign_in() {
        assertThat(IdentitySources.BELARUS.keySet())
                .isEqualTo(Set.of(
                        "password.min-length",
                        "password.max-length",
                        "password.characters",
                        "code.attempts",
                        "code.kills-previous"));
    }

    @Test
    void what_an_article_says_is_said_in_russian() {
        assertThat(IdentitySources.RUSSIA.values())
                .filteredOn(source -> source.grade() == Source.Grade.ARTICLE)
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.id()).startsWith("articles/ru-");
                    assertThat(source.quote().orElseThrow()).containsPattern("\\p{IsCyrillic}");
                });
    }
}
