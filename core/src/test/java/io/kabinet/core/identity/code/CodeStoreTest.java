package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.subscriber.Msisdn;
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
class CodeStoreTest {

    @Nested
    class InMemory extends CodeStoreContract {
        @Override
        CodeStore store() {
            return CodeStore.inMemory();
        }
    }

    /** A sound store, to be spoilt. */
    private static class Spoilt implements CodeStore {

        final ConcurrentMap<Object, CodeSlot> slots = new ConcurrentHashMap<>();

        Object key(Msisdn number, CodePurpose purpose) {
            return number.wire() + ' ' + purpose;
        }

        @Override
        public CodeSlot load(Msisdn number, CodePurpose purpose) {
            return slots.getOrDefault(key(number, purpose), CodeSlot.EMPTY);
        }

        @Override
        public synchronized boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            if (!load(number, purpose).equals(expected)) {
                return false;
            }
            slots.put(key(number, purpose), next);
            return true;
        }
    }

    private static final class HoldsAThousand extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            if (slots.size() == 1_000) {
                slots.clear();
            }
            return super.replace(number, purpose, expected, next);
        }
    }

    private static final class LastWriterWins extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            slots.put(key(number, purpose), next);
            return true;
        }
    }

    private static final class UpdatesOnly extends Spoilt {
        @Override
        public synchronized boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            return slots.replace(key(number, purpose), expected, next);
        }
    }

    /** It compares with a copy that is one step behind. */
    private static final class LagsBehind extends Spoilt {

        private CodeSlot behind = CodeSlot.EMPTY;

        @Override
        public synchronized boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            CodeSlot before = load(number, purpose);
            if (!expected.equals(before) && !expected.equals(behind)) {
                return false;
            }
            behind = before;
            slots.put(key(number, purpose), next);
            return true;
        }
    }

    private static final class ForgetsThePurpose extends Spoilt {
        @Override
        Object key(Msisdn number, CodePurpose purpose) {
            return number;
        }
    }

    private static final class ForgetsTheNumber extends Spoilt {
        @Override
        Object key(Msisdn number, CodePurpose purpose) {
            return purpose;
        }
    }

    private static CodeStoreContract contract(Supplier<CodeStore> stores) {
        return new CodeStoreContract() {
            @Override
            CodeStore store() {
                return stores.get();
            }
        };
    }

    private static Arguments broken(Supplier<CodeStore> stores, Consumer<CodeStoreContract> rule) {
        return Arguments.of(stores, rule);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(HoldsAThousand::new, CodeStoreContract::rule_2_what_was_stored_loads_back_equal),
                broken(
                        LastWriterWins::new,
                        CodeStoreContract::rule_3_a_slot_is_replaced_only_where_the_expected_one_stands),
                broken(UpdatesOnly::new, CodeStoreContract::rule_4_for_an_unknown_slot_empty_is_what_stands_there),
                broken(LagsBehind::new, CodeStoreContract::rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it),
                broken(ForgetsThePurpose::new, CodeStoreContract::rule_7_neither_numbers_nor_purposes_touch_each_other),
                broken(ForgetsTheNumber::new, CodeStoreContract::rule_7_neither_numbers_nor_purposes_touch_each_other));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_store_that_breaks_a_rule_fails_its_test(Supplier<CodeStore> stores, Consumer<CodeStoreContract> rule) {
        assertThatThrownBy(() -> rule.accept(contract(stores))).isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_spoilt_above_was_sound_before() {
        CodeStoreContract sound = contract(Spoilt::new);
        assertThatCode(() -> {
                    sound.rule_1_an_unknown_slot_loads_as_empty();
                    sound.rule_2_what_was_stored_loads_back_equal();
                    sound.rule_3_a_slot_is_replaced_only_where_the_expected_one_stands();
                    sound.rule_4_for_an_unknown_slot_empty_is_what_stands_there();
                    sound.rule_5_and_6_of_several_at_once_one_replaces_and_all_see_it();
                    sound.rule_7_neither_numbers_nor_purposes_touch_each_other();
                })
                .doesNotThrowAnyException();
    }
}
