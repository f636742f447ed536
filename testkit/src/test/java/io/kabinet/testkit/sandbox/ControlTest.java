package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.sandbox.Sandboxes.ANNA;
import static io.kabinet.testkit.sandbox.Sandboxes.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox is steered by whoever holds the token of the run, and by nobody else. */
class ControlTest {

    private static final String NUMBER = "{\"number\":\"79000000001\"}";

    private final Sandbox sandbox = Sandboxes.open();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private String ordered(String path, String json) {
        Told told = Sandboxes.control(sandbox, path, json).send();
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told.body();
    }

    @Test
    void without_the_token_nothing_is_told_not_even_what_there_is() {
        for (String path : new String[] {"clock", "sms", "reset", "nothing"}) {
            Letter letter = Sandboxes.control(sandbox, path, "{}");
            String token = sandbox.controlToken().reveal();

            assertThat(letter.without("Authorization").send().status()).isEqualTo(401);
            assertThat(letter.with("Authorization", "Bearer x").send().status()).isEqualTo(401);
            assertThat(letter.with("Authorization", "Bearer " + token + "0")
                            .send()
                            .status())
                    .isEqualTo(401);
            assertThat(letter.with("Authorization", Sandboxes.bearer(sandbox))
                            .send()
                            .status())
                    .as("a subscriber's session")
                    .isEqualTo(401);
        }
    }

    @Test
    void the_clock_is_read_and_moved() {
        Told read = Letter.to(sandbox, "GET /control/v1/clock")
                .with("Authorization", "Bearer " + sandbox.controlToken().reveal())
                .send();

        assertThat(read.body()).isEqualTo("{\"now\":\"2026-03-01T09:00:00Z\"}");
        assertThat(ordered("clock", "{\"advance\":\"PT36H\"}")).isEqualTo("{\"now\":\"2026-03-02T21:00:00Z\"}");
        assertThat(ordered("clock", "{\"moveTo\":\"2026-01-01T00:00:00Z\"}"))
                .isEqualTo("{\"now\":\"2026-01-01T00:00:00Z\"}");
        assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void a_subscriber_is_arranged() {
        ordered(
                "subscribers",
                "{\"number\":\"79000000001\",\"name\":\"Anna\",\"balance\":\"7.00\",\"password\":\"Kettle7kettle\","
                        + "\"points\":50,\"topUp\":\"0.50\",\"onNetwork\":true}");

        assertThat(balance(sandbox).send().body()).contains("\"7.50\"");
        Told signedIn = Letter.post(
                        sandbox,
                        "/v1/identity/sign-in-by-password",
                        "{\"of\":\"79000000001\",\"password\":\"Kettle7kettle\"}")
                .send();
        assertThat(signedIn.status()).isEqualTo(200);
    }

    @Test
    void the_phone_of_a_number_is_looked_at() {
        assertThat(ordered("sms", NUMBER)).isEqualTo("{\"messages\":[]}");
        sandbox.operator().phone(ANNA).sends("ПАРОЛЬ", Peer.of("3339"));

        String password = sandbox.operator().inbox(ANNA).lastPassword().reveal();
        assertThat(ordered("sms", NUMBER))
                .contains("\"from\":\"3339\"")
                .contains("\"password\":\"" + password + "\"")
                .contains("\"arrivedAt\":\"2026-03-01T09:00:00Z\"");
    }

    @Test
    void a_fault_is_planned_by_its_name() {
        assertThat(ordered("faults", "{\"fault\":\"busy-next\",\"times\":2}")).isEqualTo("{\"left\":2}");

        assertThat(balance(sandbox).send().status()).isEqualTo(503);
        assertThat(balance(sandbox).send().status()).isEqualTo(503);
        assertThat(balance(sandbox).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "lose-next-answer,       0",
        "lose-next-request,      0",
        "apply-late,             0",
        "refuse-next-connection, 0",
        "busy-next,              503",
        "fail-next,              500",
        "garble-next-answer,     200",
        "expire-sessions,        401",
    })
    void a_fault_happens_to_the_next_connection(String fault, int status) {
        Letter next = balance(sandbox);
        ordered("faults", "{\"fault\":\"" + fault + "\"}");

        Told told = next.send();

        assertThat(told.status()).isEqualTo(status);
        assertThat(told.body()).doesNotContain("120.50");
    }

    @Test
    void a_reset_brings_back_the_beginning() {
        Letter before = balance(sandbox);
        ordered("clock", "{\"advance\":\"P3D\"}");
        sandbox.operator().faults().busyNext();

        assertThat(ordered("reset", "{}")).isEqualTo("{\"now\":\"2026-03-01T09:00:00Z\"}");

        assertThat(before.send().status()).as("a session of before").isEqualTo(401);
        assertThat(balance(sandbox).send().body()).contains("\"0.00\"");
        sandbox.operator().topUp(ANNA, Money.parse("RUB 5"));
        assertThat(balance(sandbox).send().body()).contains("\"5.00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{} {}",
                "{\"fault\":\"CANARY\"}",
                "{\"fault\":7}",
                "{\"fault\":\"busy-next\",\"times\":0}",
                "{\"fault\":\"busy-next\",\"times\":1e9}",
                "{\"fault\":\"busy-next\",\"times\":1.9}",
                "{\"times\":1.9}",
                "{\"fault\":\"busy-next\",\"fault\":\"fail-next\"}",
                "{\"fualt\":\"busy-next\"}",
            })
    void an_order_that_cannot_be_is_refused_and_not_repeated(String json) {
        Told told = Sandboxes.control(sandbox, "faults", json).send();

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400}");
        assertThat(sandbox.operator().faults().left()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"advance\":\"PT1H\",\"moveTo\":\"x\"}",
                "{\"advance\":\"PT1H\",\"moveTo\":\"2026-03-05T00:00:00Z\"}",
                "{\"advance\":\"PT1H\",\"moveTo\":7}",
            })
    void a_clock_that_cannot_be_moved_as_told_stays_where_it_is(String json) {
        Told told = Sandboxes.control(sandbox, "clock", json).send();

        assertThat(told.status()).isEqualTo(400);
        assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"points\":99.9",
                "\"points\":1e2",
                "\"points\":0",
                "\"topUp\":\"0.00\"",
                "\"topUp\":\"x\"",
                "\"onNetwork\":1",
            })
    void a_subscriber_is_arranged_whole_or_not_at_all(String wrong) {
        String right = "{\"number\":\"79000000001\",\"balance\":\"7.00\",";

        Told told =
                Sandboxes.control(sandbox, "subscribers", right + wrong + "}").send();

        assertThat(told.status()).isEqualTo(400);
        assertThat(balance(sandbox).send().body()).contains("\"120.50\"");
    }

    @Test
    void an_order_that_there_is_not_is_not_found() {
        assertThat(Sandboxes.control(sandbox, "nothing", "{}").send().status()).isEqualTo(404);
        assertThat(Letter.to(sandbox, "GET /control/v1/sms")
                        .with(
                                "Authorization",
                                "Bearer " + sandbox.controlToken().reveal())
                        .send()
                        .status())
                .isEqualTo(405);
        assertThat(Sandboxes.control(sandbox, "clock", "{}")
                        .with("Content-Type", "text/plain")
                        .send()
                        .status())
                .isEqualTo(415);
    }
}
