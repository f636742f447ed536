package io.kabinet.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.Balance;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopbackBenchmarkTest {

    static Stream<Function<URI, Reader>> clients() {
        return Stream.of(
                BareSocket::new,
                BareJdk::new,
                BareJdkAsync::new,
                BareOkHttp::new,
                BareApache::new,
                Ours::new,
                Ours::onDefaultExecutor,
                Ours::overOkHttp);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void every_client_is_told_the_same_balance_twice(Function<URI, Reader> client) throws Exception {
        try (Asked asked = new Asked(client)) {
            assertThat(amount(asked.read())).contains("150.00");
            assertThat(amount(asked.read())).contains("150.00");
        }
    }

    private static String amount(Object read) {
        return read instanceof Balance balance
                ? balance.amount().getAmount().toPlainString()
                : new String((byte[]) read, StandardCharsets.UTF_8);
    }
}
