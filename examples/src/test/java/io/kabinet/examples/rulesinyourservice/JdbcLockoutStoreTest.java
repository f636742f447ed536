package io.kabinet.examples.rulesinyourservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.identity.lockout.Lockout;
import io.kabinet.core.identity.lockout.LockoutStore;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The numbered contract of {@link LockoutStore}, asked of a table; two stores on one database stand for two instances. */
class JdbcLockoutStoreTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456789Z");
    private static final Lockout ONE = failures(1, 0);
    private static final Lockout TWO = failures(2, 0);
    private static final Lockout LOCKED = new Lockout(3, 1, 2, true, Optional.of(NOW), Optional.of(NOW.plusSeconds(9)));

    private final String name = "lockouts-" + DATABASES.incrementAndGet();
    private final Database database = Database.open(name);
    private final Database otherInstance = Database.open(name);
    private final LockoutStore store = new JdbcLockoutStore(database);
    private final LockoutStore other = new JdbcLockoutStore(otherInstance);

    @AfterEach
    void close() {
        database.close();
        otherInstance.close();
    }

    @Test
    void rule_1_an_unknown_number_loads_as_none() {
        assertThat(store.load(ANNA)).isEqualTo(Lockout.NONE);
    }

    @Test
    void rule_2_what_was_stored_loads_back_equal_to_the_nanosecond() {
        for (Lockout state : List.of(ONE, LOCKED, new Lockout(0, 2, 3, false, none(), none()))) {
            Msisdn number = new Msisdn(79_000_000_010L + state.streak());
            assertThat(store.replace(number, Lockout.NONE, state)).isTrue();
            assertThat(store.load(number)).isEqualTo(state);
            assertThat(other.load(number)).isEqualTo(state);
        }
    }

    @Test
    void rule_3_a_state_is_replaced_only_where_the_expected_one_stands() {
        assertThat(store.replace(ANNA, ONE, TWO)).isFalse();
        assertThat(store.load(ANNA)).isEqualTo(Lockout.NONE);
        assertThat(store.replace(ANNA, Lockout.NONE, ONE)).isTrue();
        assertThat(store.replace(ANNA, Lockout.NONE, TWO)).isFalse();
        assertThat(store.replace(ANNA, TWO, LOCKED)).isFalse();
        assertThat(store.replace(ANNA, failures(1, 1), LOCKED)).isFalse();
        assertThat(store.load(ANNA)).isEqualTo(ONE);
        assertThat(store.replace(ANNA, failures(1, 0), TWO)).isTrue();
        assertThat(store.load(ANNA)).isEqualTo(TWO);
    }

    @Test
    void rule_4_for_an_unknown_number_none_is_what_stands_there_be_it_stored_or_not() {
        assertThat(store.replace(ANNA, Lockout.NONE, Lockout.NONE)).isTrue();
        assertThat(store.replace(ANNA, Lockout.NONE, ONE)).isTrue();
        assertThat(store.load(ANNA)).isEqualTo(ONE);
    }

    @Test
    void rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it() {
        for (int round = 0; round < 40; round++) {
            Msisdn number = new Msisdn(79_000_000_100L + round);
            if (round % 2 == 0) {
                store.replace(number, Lockout.NONE, ONE);
            }
            Lockout expected = store.load(number);
            List<Supplier<Optional<Lockout>>> attempts = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Lockout mine = failures(2, thread);
                LockoutStore through = thread % 2 == 0 ? store : other;
                attempts.add(() -> {
                    boolean stored = through.replace(number, expected, mine);
                    assertThat(through.load(number)).isNotEqualTo(expected);
                    return stored ? Optional.of(mine) : Optional.empty();
                });
            }
            assertThat(Together.all(attempts).stream().flatMap(Optional::stream))
                    .containsExactly(store.load(number));
        }
    }

    @Test
    void rule_7_numbers_do_not_touch_each_other() {
        store.replace(ANNA, Lockout.NONE, ONE);

        assertThat(store.load(BORIS)).isEqualTo(Lockout.NONE);
        assertThat(store.replace(BORIS, Lockout.NONE, LOCKED)).isTrue();
        assertThat(store.load(ANNA)).isEqualTo(ONE);
        assertThat(store.replace(ANNA, LOCKED, TWO)).isFalse();
    }

    @Test
    void rule_8_a_database_that_is_gone_is_an_exception_and_no_state() {
        store.replace(ANNA, Lockout.NONE, LOCKED);
        close();

        assertThatThrownBy(() -> store.load(ANNA)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.replace(ANNA, Lockout.NONE, ONE)).isInstanceOf(IllegalStateException.class);
    }

    private static Lockout failures(int failures, int streak) {
        return new Lockout(failures, 0, streak, false, Optional.of(NOW), none());
    }

    private static Optional<Instant> none() {
        return Optional.empty();
    }
}
