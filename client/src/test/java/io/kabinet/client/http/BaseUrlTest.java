package io.kabinet.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://cabinet.example,              https://cabinet.example/v1/x",
        "https://cabinet.example/,             https://cabinet.example/v1/x",
        "HTTPS://cabinet.example:8443/api,     HTTPS://cabinet.example:8443/api/v1/x",
        "https://cabinet.example/a-b/_c/~d.e/, https://cabinet.example/a-b/_c/~d.e/v1/x",
        "https://[2001:db8::1]/api,            https://[2001:db8::1]/api/v1/x",
        "http://127.0.0.1:8080,                http://127.0.0.1:8080/v1/x",
        "http://localhost:8080/api,            http://localhost:8080/api/v1/x",
        "http://[::1]:8080,                    http://[::1]:8080/v1/x",
    })
    void an_address_is_what_operations_are_sent_below(String base, String joined) {
        assertThat(BaseUrl.of(URI.create(base), true).join("/v1/x")).hasToString(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cabinet.example",
                "//cabinet.example",
                "ftp://cabinet.example",
                "file:///etc/passwd",
                "mailto:CANARY@example",
                "https:cabinet.example",
                "https:///api",
                "https://CANARY@evil.example",
                "https://cabinet.example:CANARY@evil.example",
                "https://cabinet.example:80@evil.example",
                "https://cabinet.example?CANARY=1",
                "https://cabinet.example/?",
                "https://cabinet.example#",
                "https://cabinet.example/api#CANARY",
                "https://cabinet.example//evil.example",
                "https://cabinet.example/a/../b",
                "https://cabinet.example/.",
                "https://cabinet.example/.hidden",
                "https://cabinet.example/%2e%2e/",
                "https://cabinet.example/a;b",
                "https://cabinet.example/a@b",
                "https://cabinet.example:0",
                "https://cabinet.example:65536",
                "https://кабинет.example",
                "http://cabinet.example",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://127.0.0.2",
                "http://0.0.0.0",
                "http://2130706433",
            })
    void any_other_address_is_refused_and_not_repeated(String base) {
        HttpTransportBuilder builder = HttpTransport.to(URI.create(base)).allowPlainLoopback();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("base must")
                .hasMessageNotContaining("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost", "http://[::1]"})
    void plain_http_is_for_this_machine_and_on_request(String base) {
        assertThatThrownBy(() -> HttpTransport.to(URI.create(base)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
