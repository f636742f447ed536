package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.sandbox.Sandboxes.ANNAS;
import static io.kabinet.testkit.sandbox.Sandboxes.BALANCE;
import static io.kabinet.testkit.sandbox.Sandboxes.balance;
import static io.kabinet.testkit.sandbox.Sandboxes.take;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sandbox makes of requests, right ones and wrong ones. */
class RequestsTest {

    private static final String KEY_MISSING = "urn:kabinet:problem:key-missing";
    private static final String MALFORMED = "urn:kabinet:problem:malformed";

    private final Sandbox sandbox = Sandboxes.open();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_balance_is_read() {
        Told told = balance(sandbox).send();

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("Content-Type")).isEqualTo("application/json");
        assertThat(told.body())
                .isEqualTo(
                        "{\"amount\":{\"amount\":\"120.50\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}");
    }

    @Test
    void a_path_may_be_encoded_once() {
        Told once = Letter.post(sandbox, "/v1/account/%62alance", ANNAS)
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();

        assertThat(once.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/account",
                "/v1/account/balance/",
                "/v1/account/Balance",
                "/v1/account/balance?number=79000000001",
                "/v1/account/balance;a=b",
                "/v2/account/balance",
                "/control",
            })
    void another_path_is_not_carried_and_nothing_of_it_is_repeated(String path) {
        Told told = Letter.post(sandbox, path, ANNAS)
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();

        assertThat(told.status()).isEqualTo(404);
        assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(told.body())
                .isEqualTo("{\"type\":\"urn:kabinet:problem:not-carried\","
                        + "\"title\":\"There is no such operation here; nothing was done\",\"status\":404}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../v1/account/balance",
                "/v1/account/./balance",
                "//v1/account/balance",
                "/v1/account%2Fbalance",
                "/v1/account/%2562alance"
            })
    void a_path_that_leads_there_on_a_detour_does_not_get_there(String path) {
        Told told = Letter.post(sandbox, path, ANNAS)
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();

        assertThat(told.status()).isIn(400, 404);
        assertThat(told.body()).doesNotContain("account").doesNotContain("120.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void another_method_is_not_allowed(String method) {
        Told told = Letter.to(sandbox, method + " " + BALANCE)
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();

        assertThat(told.status()).isEqualTo(405);
        assertThat(told.header("Allow")).isEqualTo("POST");
        assertThat(told.head()).doesNotContain("Access-Control");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,                     200",
        "application/json; charset=UTF-8,      200",
        "application/json; charset=utf-16,     415",
        "text/plain,                           415",
        "application/x-www-form-urlencoded,    415",
        "application/problem+json,             415",
    })
    void a_body_has_to_be_said_to_be_json(String type, int status) {
        assertThat(balance(sandbox).with("Content-Type", type).send().status()).isEqualTo(status);
    }

    @Test
    void a_body_of_no_type_is_refused() {
        assertThat(balance(sandbox).without("Content-Type").send().status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"of\":79000000001}",
                "{\"of\":\"79000000001\",\"of\":\"79000000002\"}",
                "{\"of\":\"79000000001\"} x",
                "{\"of\":\"CANARY\"}",
                "{\"of\":1e100000000}",
            })
    void what_cannot_be_read_is_malformed_and_not_repeated(String json) {
        Told told = balance(sandbox).body(json.getBytes(UTF_8)).send();

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.body()).contains(MALFORMED).doesNotContain("CANARY").doesNotContain("7900");
    }

    @Test
    void whoever_is_not_signed_in_is_told_so() {
        Told none = balance(sandbox).without("Authorization").send();
        Told wrong = balance(sandbox).with("Authorization", "Bearer CANARY").send();
        Told basic = balance(sandbox).with("Authorization", "Basic CANARY").send();

        for (Told told : new Told[] {none, wrong, basic}) {
            assertThat(told.status()).isEqualTo(401);
            assertThat(told.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(told.body()).contains("urn:kabinet:problem:session-over").doesNotContain("CANARY");
        }
    }

    @Test
    void a_change_bears_its_key_in_its_header_and_in_its_body() {
        Told right = take(sandbox, "a").send();
        Told none = take(sandbox, "b").without("Idempotency-Key").send();
        Told other = take(sandbox, "c").with("Idempotency-Key", "\"d\"").send();
        Told bare = take(sandbox, "e").with("Idempotency-Key", "e").send();

        assertThat(right.status()).isEqualTo(200);
        for (Told told : new Told[] {none, other, bare}) {
            assertThat(told.status()).isEqualTo(400);
            assertThat(told.body()).contains(KEY_MISSING);
        }
        assertThat(sandbox.operator().arrivals()).isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_change_is_refused_with_that_reason() {
        take(sandbox, "a", "100.00").send();
        Told told = take(sandbox, "a", "100.01").send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("\"reasons\":[{\"code\":\"KEY_REUSED\"}]");
    }

    @Test
    void the_same_change_again_gets_the_same_bytes() {
        assertThat(take(sandbox, "a").send()).isEqualTo(take(sandbox, "a").send());
    }

    @Test
    void a_change_whose_answer_is_kept_back_is_in_progress_until_it_is_given() throws Exception {
        sandbox.operator().faults().holdNextAnswer();
        try (Socket first = Letter.open(sandbox.address())) {
            first.getOutputStream().write(take(sandbox, "a").bytes());
            Told meanwhile = untilHeld();
            Told another = take(sandbox, "a", "100.01").send();
            sandbox.operator().faults().release();

            assertThat(meanwhile.body()).contains("urn:kabinet:problem:in-progress");
            assertThat(another.status()).isEqualTo(422);
            assertThat(take(sandbox, "a").send()).isEqualTo(Told.read(first.getInputStream()));
        }
    }

    /** The operator counts a call just before it keeps its answer back. */
    private Told untilHeld() {
        Sandboxes.untilArrived(sandbox);
        Told told = take(sandbox, "a").send();
        for (int i = 0; i < 1_000 && told.status() != 409; i++) {
            told = take(sandbox, "a").send();
        }
        return told;
    }

    @Test
    void what_is_no_change_bears_no_key() {
        Told read = balance(sandbox).with("Idempotency-Key", "\"a\"").send();
        Told lookUp = Letter.post(
                        sandbox,
                        Sandboxes.TAKE + "/look-up",
                        "{\"of\":\"79000000001\",\"amount\":{\"amount\":\"100.00\",\"currency\":\"RUB\"},\"key\":\"a\"}")
                .with("Authorization", Sandboxes.bearer(sandbox))
                .with("Idempotency-Key", "\"a\"")
                .send();

        assertThat(read.body()).contains(MALFORMED);
        assertThat(lookUp.body()).contains(MALFORMED);
    }

    @Test
    void every_line_of_the_table_is_answered() {
        for (Endpoint<?> endpoint : Contract.KABINET.endpoints()) {
            Told told = Letter.post(sandbox, endpoint.route().path(), "{}").send();

            assertThat(told.status()).as("%s", endpoint.route()).isEqualTo(400);
            assertThat(told.body()).contains(MALFORMED);
        }
    }

    @Test
    void answers_say_nothing_of_who_serves_them_or_when() {
        Told told = balance(sandbox).send();

        assertThat(told.head().lines().skip(1).filter(line -> !line.isEmpty()).map(line -> line.replaceAll(":.*", "")))
                .containsExactlyInAnyOrder("Content-Type", "Content-Length", "Cache-Control", "X-Content-Type-Options");
    }
}
