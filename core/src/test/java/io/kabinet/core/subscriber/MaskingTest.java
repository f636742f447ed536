package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.core.testing.Seeds;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sends recognisable digits through every door that prints, and looks for them on the other side. */
class MaskingTest {

    private static final String CANARY = "5318642";

    @Test
    void what_is_printed_hides_all_but_the_last_two_of_the_subscribers_digits() {
        assertThat(onlyDigits(Msisdn.of("7900" + CANARY).toString())).isEqualTo("790042");
        assertThat(onlyDigits(Msisdn.of("37533" + CANARY).toString())).isEqualTo("3753342");
        assertThat(onlyDigits(Peer.of("+49 30 " + CANARY).toString())).isEqualTo("42");
    }

    @Test
    void the_message_of_a_refused_number_says_nothing_of_its_digits() {
        saysNothing(() -> Msisdn.of("89" + CANARY + "01"));
        saysNothing(() -> Msisdn.of("+375 33 " + CANARY));
        saysNothing(() -> Msisdn.of("7900" + CANARY + "x"));
        saysNothing(() -> Msisdn.of(CANARY));
        saysNothing(() -> new Msisdn(Long.parseLong(CANARY)));
        saysNothing(() -> new Msisdn(-Long.parseLong("7900" + CANARY)));
    }

    @Test
    void the_message_of_a_refused_peer_says_nothing_of_its_text() {
        saysNothing(() -> Peer.of(CANARY + "\n"));
        saysNothing(() -> Peer.of(CANARY + "\ud83d"));
        saysNothing(() -> Peer.of(CANARY.repeat(10)));
    }

    @Test
    void no_refused_text_is_ever_quoted() {
        Seeds.forEach(5_000, random -> {
            String wire = WrittenForms.anyNumber(random).wire();
            int at = random.nextInt(wire.length() + 1);
            String broken = wire.substring(0, at) + "\n" + wire.substring(at);
            for (ThrowingCallable door : new ThrowingCallable[] {() -> Msisdn.of(broken), () -> Peer.of(broken)}) {
                assertThat(printed(catchThrowable(door)))
                        .doesNotContain(broken, wire, wire.substring(wire.length() - 7));
            }
        });
    }

    private static void saysNothing(ThrowingCallable door) {
        Throwable refusal = catchThrowable(door);
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        assertThat(printed(refusal)).doesNotContain(CANARY);
    }

    /** The whole stack trace, so that the messages of causes and suppressed exceptions are searched too. */
    private static String printed(Throwable refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String onlyDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
