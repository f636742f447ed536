package io.kabinet.client.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestKeyPartsTest {

    private static final RequestKey KEY = RequestKey.of("order-42");

    @Test
    void a_part_has_the_same_key_whenever_it_is_made() {
        assertThat(KEY.forPart("gudok")).isEqualTo(RequestKey.of("order-42").forPart("gudok"));
        assertThat(KEY.forPart("gudok").text()).matches("[0-9a-f]{32}");
    }

    @Test
    void another_part_or_another_intent_has_another_key() {
        assertThat(KEY.forPart("gudok"))
                .isNotEqualTo(KEY)
                .isNotEqualTo(KEY.forPart("news"))
                .isNotEqualTo(RequestKey.of("order-43").forPart("gudok"));
        assertThat(RequestKey.of("a").forPart("bc"))
                .isNotEqualTo(RequestKey.of("ab").forPart("c"));
    }

    @Test
    void what_tells_the_parts_apart_may_be_long_and_in_any_script() {
        assertThat(KEY.forPart("Гудок".repeat(20)).text())
                .hasSize(32)
                .isNotEqualTo(KEY.forPart("Гудок").text());
    }
}
