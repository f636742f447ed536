package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.subscriber.Msisdn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract, on the store in memory and on stores that are wrong on purpose. */
class LockoutStoreTest {

    @Nested
    class InMemory extends LockoutStoreContract {
        @Override
        LockoutStore store() {
            return LockoutStore.inMemory();
        }
    }

    /** A sound store, to be spoilt. */
    private static class Spoilt implements LockoutStore {

        final ConcurrentMap<Msisdn, Lockout> states = new ConcurrentHashMap<>();

        @Override
        public Lockout load(Msisdn number) {
            return states.getOrDefault(number, Lockout.NONE);
        }

        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            if (!load(number).equals(expected)) {
                return false;
            }
            states.put(number, next);
            return true;
        }
    }

    private static final class StartsSomewhereElse extends Spoilt {
        @Override
        public Lockout load(Msisdn number) {
            return states.getOrDefault(number, LockoutPolicy.RUSSIA.afterPasswordIssued(Lockout.NONE));
        }
    }

    private static final class LosesTheLock extends Spoilt {
        @Override
        public Lockout load(Msisdn number) {
            Lockout stored = super.load(number);
            return stored.locked() ? stored.cleared() : stored;
        }
    }

    private static final class Evicts extends Spoilt {
        private final Map<Msisdn, Lockout> eldest = new LinkedHashMap<>();

        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            boolean replaced = super.replace(number, expected, next);
            eldest.put(number, next);
            if (eldest.size() > 1_000) {
                Msisdn first = eldest.keySet().iterator().next();
                eldest.remove(first);
                states.remove(first);
            }
            return replaced;
        }
    }

    private static final class LastWriterWins extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            states.put(number, next);
            return true;
        }
    }

    private static final class StoresAndDeniesIt extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            return super.replace(number, expected, next) && !expected.equals(Lockout.NONE);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static final class ComparesByIdentity extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            return load(number) == expected && super.replace(number, expected, next);
        }
    }

    private static final class UpdatesOnly extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            return states.replace(number, expected, next);
        }
    }

    /** It compares with a copy that is one step behind. */
    private static final class LagsBehind extends Spoilt {

        private Lockout behind = Lockout.NONE;

        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            Lockout before = load(number);
            if (!expected.equals(before) && !expected.equals(behind)) {
                return false;
            }
            behind = before;
            states.put(number, next);
            return true;
        }
    }

    private static final class OneForAll extends Spoilt {
        private static final Msisdn SAME = Msisdn.of("79000000009");

        @Override
        public Lockout load(Msisdn number) {
            return super.load(SAME);
        }

        @Override
        public synchronized boolean replace(Msisdn number, Lockout expected, Lockout next) {
            return super.replace(SAME, expected, next);
        }
    }

    /** The contract on a store made anew for each test. */
    private static LockoutStoreContract contract(Supplier<LockoutStore> stores) {
        return new LockoutStoreContract() {
            @Override
            LockoutStore store() {
                return stores.get();
            }
        };
    }

    private static Arguments broken(Supplier<LockoutStore> stores, Consumer<LockoutStoreContract> rule) {
        return Arguments.of(stores, rule);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(StartsSomewhereElse::new, LockoutStoreContract::rule_1_an_unknown_number_loads_as_none),
                broken(LosesTheLock::new, LockoutStoreContract::rule_2_what_was_stored_loads_back_equal),
                broken(Evicts::new, LockoutStoreContract::rule_2_what_was_stored_loads_back_equal),
                broken(
                        LastWriterWins::new,
                        LockoutStoreContract::rule_3_a_state_is_replaced_only_where_the_expected_one_stands),
                broken(
                        ComparesByIdentity::new,
                        LockoutStoreContract::rule_3_a_state_is_replaced_only_where_the_expected_one_stands),
                broken(
                        StoresAndDeniesIt::new,
                        LockoutStoreContract::rule_4_for_an_unknown_number_none_is_what_stands_there),
                broken(UpdatesOnly::new, LockoutStoreContract::rule_4_for_an_unknown_number_none_is_what_stands_there),
                broken(
                        LagsBehind::new,
                        LockoutStoreContract::rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it),
                broken(OneForAll::new, LockoutStoreContract::rule_7_numbers_do_not_touch_each_other));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_store_that_breaks_a_rule_fails_its_test(Supplier<LockoutStore> stores, Consumer<LockoutStoreContract> rule) {
        assertThatThrownBy(() -> rule.accept(contract(stores))).isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_spoilt_above_was_sound_before() {
        LockoutStoreContract sound = contract(Spoilt::new);
        assertThatCode(() -> {
                    sound.rule_1_an_unknown_number_loads_as_none();
                    sound.rule_2_what_was_stored_loads_back_equal();
                    sound.rule_3_a_state_is_replaced_only_where_the_expected_one_stands();
                    sound.rule_4_for_an_unknown_number_none_is_what_stands_there();
                    sound.rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it();
                    sound.rule_7_numbers_do_not_touch_each_other();
                })
                .doesNotThrowAnyException();
    }
}
