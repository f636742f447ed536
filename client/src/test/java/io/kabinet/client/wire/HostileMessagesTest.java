package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the table, in both directions, wrong in one place. */
class HostileMessagesTest {

    /** What may be left out of a message, all of it; {@code []} stands for any item of a list. */
    private static final Map<String, String> MAY_BE_LEFT_OUT = Map.ofEntries(
            Map.entry("> OrderPassword", "captcha"),
            Map.entry("< OrderPassword", "againFrom validUntil"),
            Map.entry("> OrderCode", "captcha"),
            Map.entry("< OrderCode", "againFrom validUntil"),
            Map.entry("> LookUpOrderCode", "captcha"),
            Map.entry("< LookUpOrderCode", "answer.againFrom answer.validUntil"),
            Map.entry("> SignInByPassword", "captcha"),
            Map.entry("< SignInByPassword", "renewal"),
            Map.entry("< SignInByCode", "renewal"),
            Map.entry("< SignInByNetwork", "renewal"),
            Map.entry("< SignInByAuthentication", "renewal"),
            Map.entry("< RenewSession", "renewal"),
            Map.entry("< ReadAccount", "balance debts lineState settlement"),
            Map.entry("< ReadSubscriber", "contract.start name simCodes"),
            Map.entry("< ReadAvailablePromisedPayment", "reasons.[].figures"),
            Map.entry("> ReadPromisedPayments", "from"),
            Map.entry("< ReadPromisedPayments", "items.[].fee next"),
            Map.entry("< TakePromisedPayment", "fee"),
            Map.entry("< LookUpTakePromisedPayment", "answer.fee reasons.[].figures"),
            Map.entry("< ReadBonus", "nextLapse"),
            Map.entry("< ReadBonusCatalogue", "items.[].lifetime items.[].quantity.count"),
            Map.entry("> ReadBonusMovements", "from"),
            Map.entry("< ReadBonusMovements", "items.[].why.figures next"),
            Map.entry("< SpendPoints", "usableBefore"),
            Map.entry("< LookUpSpendPoints", "answer.usableBefore"),
            Map.entry("< GiftPoints", "claimableBefore"),
            Map.entry("< LookUpGiftPoints", "answer.claimableBefore"),
            Map.entry("< ReadCashback", "burnsNext"),
            Map.entry("> ReadCashbackLines", "from"),
            Map.entry("< ReadCashbackLines", "items.[].payable next"));

    @Test
    void what_may_be_left_out_is_written_down_and_nothing_else_may() {
        Map<String, String> found = messages()
                .collect(Collectors.groupingBy(
                        Message::name,
                        Collectors.flatMapping(
                                Message::leftOut,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), all -> String.join(" ", all)))));
        found.values().removeIf(String::isEmpty);

        assertThat(found).containsExactlyInAnyOrderEntriesOf(MAY_BE_LEFT_OUT);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void something_of_another_type_makes_it_unreadable(Message message) {
        refuses(message, message.wrong.ofAnotherType());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_only_looks_like_a_number_makes_it_unreadable(Message message) {
        refuses(message, message.wrong.withOddNumbers());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_field_that_is_there_twice_makes_it_unreadable(Message message) {
        refuses(message, message.wrong.withTwice());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_part_of_it_is_unreadable(Message message) {
        for (int length = 0; length < message.bytes.length; length++) {
            assertThat(message.refusal(Arrays.copyOf(message.bytes, length)))
                    .as("%d bytes", length)
                    .isPresent();
        }
    }

    private static void refuses(Message message, Map<String, List<byte[]>> wrong) {
        Set<String> texts = message.wrong.texts();
        wrong.forEach((place, all) -> all.forEach(bytes -> {
            Optional<Unreadable> refusal = message.refusal(bytes);
            assertThat(refusal).as("%s in %s", place, new String(bytes, UTF_8)).isPresent();
            assertThat(refusal.get().getMessage())
                    .doesNotContain(WrongBytes.CANARY)
                    .satisfies(words -> assertThat(texts).noneMatch(words::contains));
            assertThat(refusal.get().getCause()).isNull();
        }));
    }

    static Stream<Message> messages() {
        return Golden.all().flatMap(HostileMessagesTest::messages);
    }

    private static <R> Stream<Message> messages(Golden<R> golden) {
        Form<R> form = golden.endpoint().form();
        return Stream.of(
                new Message("> " + form.name(), golden.sent().getBytes(UTF_8), form::read),
                new Message("< " + form.name(), golden.answered().getBytes(UTF_8), form::readAnswer));
    }

    /** What goes one way. */
    private static final class Message {

        private final String name;
        private final byte[] bytes;
        private final Reading reading;
        private final WrongBytes wrong;

        Message(String name, byte[] bytes, Reading reading) {
            this.name = name;
            this.bytes = bytes;
            this.reading = reading;
            try {
                this.wrong = new WrongBytes(bytes);
            } catch (Unreadable e) {
                throw new AssertionError(name, e);
            }
        }

        String name() {
            return name;
        }

        /** What may be missing or null, and the one as well as the other. */
        Stream<String> leftOut() {
            return wrong.without().entrySet().stream()
                    .filter(field -> {
                        Set<Boolean> readable = field.getValue().stream()
                                .map(lacking -> refusal(lacking).isEmpty())
                                .collect(Collectors.toSet());
                        assertThat(readable).as(name + " " + field.getKey()).hasSize(1);
                        return readable.contains(true);
                    })
                    .map(Map.Entry::getKey);
        }

        Optional<Unreadable> refusal(byte[] instead) {
            return Optional.ofNullable(catchThrowableOfType(Unreadable.class, () -> reading.of(instead)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object of(byte[] bytes) throws Unreadable;
    }
}
