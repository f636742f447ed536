package io.kabinet.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same seed and the same calls give the same bytes, headers and all. */
class SameBytesTest {

    private static List<Told> story(long seed) {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.RUSSIA).seed(seed).startingAt("2026-03-01T09:00:00Z");
        List<Told> told = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            told.add(Sandboxes.control(sandbox, "subscribers", "{\"number\":\"79000000001\",\"balance\":\"120.50\"}")
                    .send());
            told.add(Letter.post(sandbox, "/v1/identity/captcha", Sandboxes.ANNAS)
                    .send());
            told.add(Letter.post(sandbox, "/v1/nowhere", "{}").send());
            told.add(Sandboxes.balance(sandbox).send());
            told.add(Sandboxes.take(sandbox, "a").send());
            told.add(Sandboxes.take(sandbox, "a").send());
            told.add(Sandboxes.take(sandbox, "b", "1.00").send());
            told.add(
                    Sandboxes.control(sandbox, "clock", "{\"advance\":\"P4D\"}").send());
            told.add(Sandboxes.balance(sandbox).send());
            operator.phone(Sandboxes.ANNA).sends("ПАРОЛЬ", Peer.of("3339"));
            told.add(Sandboxes.control(sandbox, "sms", "{\"number\":\"79000000001\"}")
                    .send());
        }
        return told;
    }

    @Test
    void two_sandboxes_of_one_seed_cannot_be_told_apart() {
        assertThat(story(42)).isEqualTo(story(42));
    }

    @Test
    void another_seed_makes_other_passwords() {
        assertThat(last(story(42))).isNotEqualTo(last(story(43)));
    }

    private static Told last(List<Told> story) {
        return story.get(story.size() - 1);
    }
}
