package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link LockoutStore} promises, by its numbers; the rule left out, 8, needs a storage that fails. */
abstract class LockoutStoreContract {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("375330000001");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456789Z");
    private static final Lockout ONE = LockoutPolicy.RUSSIA.afterFailure(Lockout.NONE, NOW);
    private static final Lockout TWO = LockoutPolicy.RUSSIA.afterFailure(ONE, NOW);
    private static final Lockout LOCKED = new Lockout(3, 1, 2, true, Optional.of(NOW), Optional.of(NOW.plusSeconds(9)));

    /** An empty store. */
    abstract LockoutStore store();

    @Test
    void rule_1_an_unknown_number_loads_as_none() {
        assertThat(store().load(ANNA)).isEqualTo(Lockout.NONE);
    }

    @Test
    void rule_2_what_was_stored_loads_back_equal() {
        LockoutStore store = store();
        store.replace(ANNA, Lockout.NONE, LOCKED);
        assertThat(store.load(ANNA)).isEqualTo(LOCKED);
        for (int i = 0; i < 5_000; i++) {
            store.replace(new Msisdn(79_000_000_100L + i), Lockout.NONE, ONE);
        }
        assertThat(store.load(ANNA)).isEqualTo(LOCKED);
    }

    @Test
    void rule_3_a_state_is_replaced_only_where_the_expected_one_stands() {
        LockoutStore store = store();
        assertThat(store.replace(ANNA, ONE, TWO)).isFalse();
        assertThat(store.load(ANNA)).isEqualTo(Lockout.NONE);
        store.replace(ANNA, Lockout.NONE, ONE);
        assertThat(store.replace(ANNA, Lockout.NONE, TWO)).isFalse();
        assertThat(store.replace(ANNA, TWO, LOCKED)).isFalse();
        assertThat(store.load(ANNA)).isEqualTo(ONE);
        Lockout equal = new Lockout(1, 0, 0, false, Optional.of(NOW), Optional.empty());
        assertThat(store.replace(ANNA, equal, TWO)).isTrue();
        assertThat(store.load(ANNA)).isEqualTo(TWO);
    }

    @Test
    void rule_4_for_an_unknown_number_none_is_what_stands_there() {
        assertThat(store().replace(ANNA, Lockout.NONE, ONE)).isTrue();
    }

    @Test
    void rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it() {
        try (AtOnce atOnce = new AtOnce(8)) {
            for (int i = 0; i < 500; i++) {
                LockoutStore store = store();
                if (i % 2 == 0) {
                    store.replace(ANNA, Lockout.NONE, ONE);
                }
                Lockout expected = store.load(ANNA);
                List<Lockout> winners = atOnce
                        .<Optional<Lockout>>round(true, (thread, meet) -> {
                            Lockout mine = new Lockout(2, 0, thread, false, Optional.of(NOW), Optional.empty());
                            assertThat(meet.getAsBoolean()).isTrue();
                            boolean stored = store.replace(ANNA, expected, mine);
                            assertThat(store.load(ANNA)).isNotEqualTo(expected);
                            return stored ? Optional.of(mine) : Optional.empty();
                        })
                        .answers()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
                assertThat(winners).containsExactly(store.load(ANNA));
            }
        }
    }

    @Test
    void rule_7_numbers_do_not_touch_each_other() {
        LockoutStore store = store();
        store.replace(ANNA, Lockout.NONE, ONE);
        assertThat(store.load(BORIS)).isEqualTo(Lockout.NONE);
        assertThat(store.replace(BORIS, Lockout.NONE, LOCKED)).isTrue();
        assertThat(store.load(ANNA)).isEqualTo(ONE);
    }
}
