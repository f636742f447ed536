package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.core.testing.FuzzedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/** Whatever people type and partners send: it is one of our texts, or it is refused without being repeated. */
@Tag("fuzz")
class TypedTextFuzzTest {

    private static final String MINUTE = "60s";

    @FuzzTest(maxDuration = MINUTE)
    void a_typed_number_is_read_as_what_it_writes_or_not_at_all(byte[] input) {
        String typed = FuzzedText.of(input);
        for (NumberingPlan plan : NumberingPlan.values()) {
            plan.read(typed).ifPresent(number -> {
                String digits = typed.replaceAll("[^0-9]", "");
                assertThat(number.wire()).endsWith(digits.substring(digits.length() - 9));
                assertThat(NumberingPlan.RUSSIA.read(number.e164())).contains(number);
                assertThat(NumberingPlan.BELARUS.read(number.e164())).contains(number);
                assertThat(number.toString()).doesNotContain(number.wire().substring(5, 10));
            });
        }
    }

    @FuzzTest(maxDuration = MINUTE)
    void a_wire_form_is_read_as_it_was_or_refused(byte[] input) {
        String wire = FuzzedText.of(input);
        Optional<Msisdn> number = Msisdn.maybe(wire);

        number.ifPresentOrElse(
                known -> assertThat(known.wire()).isEqualTo(wire), () -> tellsNothingOf(wire, Msisdn::of));
    }

    @FuzzTest(maxDuration = MINUTE)
    void a_peer_is_kept_as_it_was_or_refused(byte[] input) {
        String text = FuzzedText.of(input);
        if (isTaken(text, Peer::of)) {
            Peer peer = Peer.of(text);
            assertThat(peer.text()).isEqualTo(text);
            assertThat(peer).hasToString(peer.toString()).isEqualTo(new Peer(peer.text()));
            assertThat(peer.toString()).doesNotContainPattern("[0-9]{7}").hasSizeLessThanOrEqualTo(text.length());
            peer.msisdn().ifPresent(number -> assertThat(text).endsWith(number.wire()));
        }
    }

    @FuzzTest(maxDuration = MINUTE)
    void a_name_and_an_account_number_are_kept_as_they_were_or_refused(byte[] input) {
        String text = FuzzedText.of(input);
        if (isTaken(text, PersonName::of)) {
            PersonName name = PersonName.of(text);
            assertThat(name.text()).isEqualTo(text);
            assertThat(name.toString()).hasSizeLessThanOrEqualTo(5).endsWith("***");
        }
        if (isTaken(text, AccountNumber::of)) {
            AccountNumber number = AccountNumber.of(text);
            assertThat(number.text()).isEqualTo(text);
            assertThat(number.toString()).hasSizeLessThanOrEqualTo(5).startsWith("***");
        }
    }

    private static boolean isTaken(String text, Function<String, ?> reader) {
        try {
            var unused = reader.apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            tellsNothingOf(text, reader);
            return false;
        }
    }

    /** Another text that is refused for the same cause is refused in the same words. */
    private static void tellsNothingOf(String text, Function<String, ?> reader) {
        IllegalArgumentException refusal =
                catchThrowableOfType(IllegalArgumentException.class, () -> reader.apply(text));

        assertThat(refusal).isNotNull().hasNoCause();
        assertThat(refusal.getMessage()).isIn(words(text, reader));
    }

    private static List<String> words(String text, Function<String, ?> reader) {
        String blank = " ".repeat(text.length());
        String controls = "\u0007".repeat(text.length());
        return Stream.of(blank, controls)
                .map(other -> catchThrowableOfType(IllegalArgumentException.class, () -> reader.apply(other)))
                .map(Throwable::getMessage)
                .toList();
    }
}
