package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link CodeStore} promises, by its numbers; the rule left out, 8, needs a storage that fails. */
abstract class CodeStoreContract {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("375330000001");
    private static final CodePurpose WHY = CodePurpose.SIGN_IN;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456789Z");
    private static final CodeSlot ONE = slot(1);
    private static final CodeSlot TWO = slot(2);

    /** An empty store. */
    abstract CodeStore store();

    private static CodeSlot slot(long serial) {
        Optional<Instant> end = Optional.of(NOW.plusSeconds(9));
        OneTimeCode code = new OneTimeCode(serial, "r-" + serial, NOW, end, 2, true);
        return new CodeSlot(Optional.of(code), Optional.of(NOW), 1);
    }

    @Test
    void rule_1_an_unknown_slot_loads_as_empty() {
        assertThat(store().load(ANNA, WHY)).isEqualTo(CodeSlot.EMPTY);
    }

    @Test
    void rule_2_what_was_stored_loads_back_equal() {
        CodeStore store = store();
        store.replace(ANNA, WHY, CodeSlot.EMPTY, ONE);
        for (int i = 0; i < 5_000; i++) {
            store.replace(new Msisdn(79_000_000_100L + i), WHY, CodeSlot.EMPTY, TWO);
        }
        assertThat(store.load(ANNA, WHY)).isEqualTo(slot(1));
    }

    @Test
    void rule_3_a_slot_is_replaced_only_where_the_expected_one_stands() {
        CodeStore store = store();
        assertThat(store.replace(ANNA, WHY, ONE, TWO)).isFalse();
        assertThat(store.load(ANNA, WHY)).isEqualTo(CodeSlot.EMPTY);
        store.replace(ANNA, WHY, CodeSlot.EMPTY, ONE);
        assertThat(store.replace(ANNA, WHY, CodeSlot.EMPTY, TWO)).isFalse();
        assertThat(store.load(ANNA, WHY)).isEqualTo(ONE);
        assertThat(store.replace(ANNA, WHY, slot(1), TWO)).isTrue();
        assertThat(store.load(ANNA, WHY)).isEqualTo(TWO);
    }

    @Test
    void rule_4_for_an_unknown_slot_empty_is_what_stands_there() {
        assertThat(store().replace(ANNA, WHY, CodeSlot.EMPTY, ONE)).isTrue();
    }

    @Test
    void rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it() {
        try (AtOnce atOnce = new AtOnce(8)) {
            for (int i = 0; i < 500; i++) {
                CodeStore store = store();
                CodeSlot expected = i % 2 == 0 ? CodeSlot.EMPTY : ONE;
                store.replace(ANNA, WHY, CodeSlot.EMPTY, expected);
                List<CodeSlot> winners = atOnce
                        .<Optional<CodeSlot>>round(true, (thread, meet) -> {
                            CodeSlot mine = slot(thread + 2);
                            assertThat(meet.getAsBoolean()).isTrue();
                            boolean stored = store.replace(ANNA, WHY, expected, mine);
                            assertThat(store.load(ANNA, WHY)).isNotEqualTo(expected);
                            return stored ? Optional.of(mine) : Optional.empty();
                        })
                        .answers()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
                assertThat(winners).containsExactly(store.load(ANNA, WHY));
            }
        }
    }

    @Test
    void rule_7_neither_numbers_nor_purposes_touch_each_other() {
        CodeStore store = store();
        store.replace(ANNA, WHY, CodeSlot.EMPTY, ONE);
        assertThat(store.load(BORIS, WHY)).isEqualTo(CodeSlot.EMPTY);
        assertThat(store.load(ANNA, CodePurpose.GIFT)).isEqualTo(CodeSlot.EMPTY);
        assertThat(store.replace(ANNA, CodePurpose.GIFT, CodeSlot.EMPTY, TWO)).isTrue();
        assertThat(store.load(ANNA, new CodePurpose("sign_in"))).isEqualTo(ONE);
    }
}
