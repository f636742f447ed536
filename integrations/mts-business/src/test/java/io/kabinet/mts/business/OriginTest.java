package io.kabinet.mts.business;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key goes to the operator and to nobody else. */
class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.mts.ru",
                "https://api.mts.ru.evil.example",
                "https://evil.example",
                "https://user:CANARY@api.mts.ru",
                "https://api.mts.ru@evil.example",
                "https://api.mts.ru/b2b/v1",
                "https://api.mts.ru?x=CANARY",
                "https://api.mts.ru#x",
                "http://127.0.0.1:8080",
                "ftp://api.mts.ru",
                "//api.mts.ru",
                "api.mts.ru"
            })
    void no_other_address_is_taken_and_the_message_does_not_repeat_it(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().address(URI.create(address)).build())
                .withMessageNotContaining("CANARY")
                .withMessageNotContaining("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.mts.ru", "https://API.MTS.RU/", "https://api.mts.ru:443"})
    void the_operators_is(String address) {
        assertThatCode(() -> builder().address(URI.create(address)).build().close())
                .doesNotThrowAnyException();
    }

    @Test
    void a_gateway_of_the_company_or_this_machine_is_taken_on_request() {
        assertThatCode(() -> {
                    builder()
                            .address(URI.create("https://gateway.example"))
                            .allowHost("gateway.example")
                            .build()
                            .close();
                    builder()
                            .address(URI.create("http://127.0.0.1:8080"))
                            .allowPlainLoopback()
                            .build()
                            .close();
                })
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .as("plain http is never for another machine")
                .isThrownBy(() -> builder()
                        .address(URI.create("http://gateway.example"))
                        .allowHost("gateway.example")
                        .allowPlainLoopback()
                        .build());
    }

    private static MtsBusinessTransportBuilder builder() {
        return MtsBusinessTransport.with(World.BUSINESS_KEY, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .sender(new FakeApi());
    }
}
