package io.kabinet.mts.business.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator calls a request can be kept, and is found again in a doubt. */
class EventIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef_1", "00000000-0000-0000-0000-000000000001", "7", "a.b"})
    void an_id_that_was_told_is_found_again(String text) {
        EventId event = new EventId(text);

        assertThat(EventId.in(Why.of(Cause.DEADLINE, event.told()))).contains(event);
        assertThat(EventId.in(Why.of(Cause.DEADLINE, "status 503, " + event.told())))
                .contains(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "79000000001", "299999999901", "a b", "a,b", "-a", "я"})
    void what_is_no_id_or_could_be_a_number_is_none(String text) {
        assertThat(EventId.maybe(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventId(text))
                .withMessage("text is not the id of an event");
    }

    @Test
    void a_doubt_without_an_event_has_none() {
        assertThat(EventId.in(Why.of(Cause.DEADLINE))).isEmpty();
        assertThat(EventId.in(Why.of(Cause.DEADLINE, "an event took place"))).isEmpty();
        assertThat(EventId.maybe("x".repeat(64))).isPresent();
        assertThat(EventId.maybe("x".repeat(65))).isEmpty();
    }
}
