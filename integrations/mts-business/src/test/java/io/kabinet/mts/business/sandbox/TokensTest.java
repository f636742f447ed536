package io.kabinet.mts.business.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, for how long, and who has to wait. */
class TokensTest {

    private static final Msisdn ANNA = Town.ANNA;

    private final InMemoryOperator operator = Town.operator();
    private final MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(operator, Town.KEY)
            .numbers(ANNA)
            .tokenLife(Duration.ofMinutes(10))
            .start();
    private final KabinetClient client = KabinetClient.over(Town.transport(operator, sandbox))
            .ticker(new HandTicker())
            .attempts(1)
            .build();
    private final Letters letters = new Letters(sandbox);

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private Kabinet anna() {
        return client.resume(MtsBusinessTransport.viewOf(ANNA));
    }

    @Test
    void a_token_is_given_again_with_what_is_left_of_its_life() {
        String first = letters.token("consumer-key:consumer-secret").body();
        operator.clock().advance(Duration.ofMinutes(4));
        String second = letters.token("consumer-key:consumer-secret").body();
        operator.clock().advance(Duration.ofMinutes(6));

        assertThat(first).contains("sandbox-token-1\"", "\"expires_in\":600");
        assertThat(second).contains("sandbox-token-1\"", "\"expires_in\":360");
        assertThat(letters.token("consumer-key:consumer-secret").body())
                .contains("sandbox-token-2\"", "\"expires_in\":600");
    }

    @Test
    void another_key_gets_no_token() {
        assertThat(letters.token("consumer-key:guessed").statusCode()).isEqualTo(401);
        BusinessKey wrong = new BusinessKey(Secret.of("consumer-key"), Secret.of("guessed"));
        try (KabinetClient other = KabinetClient.over(MtsBusinessTransport.with(wrong, operator.clock())
                        .address(sandbox.address())
                        .allowPlainLoopback()
                        .build())
                .attempts(1)
                .build()) {
            assertThat(other.resume(MtsBusinessTransport.viewOf(ANNA)).await(new ReadBalance(ANNA)))
                    .isInstanceOfSatisfying(
                            Outcome.NotSent.class,
                            kept -> assertThat(kept.why().cause()).isEqualTo(Cause.SESSION_OVER));
        }
    }

    @Test
    void a_token_dies_by_the_clock_of_the_operator_and_not_a_second_before() {
        String bearer = letters.bearer();
        operator.clock().advance(Duration.ofSeconds(599));
        assertThat(letters.get(Letters.BALANCE, bearer).statusCode()).isEqualTo(200);
        operator.clock().advance(Duration.ofSeconds(1));

        assertThat(Letters.statusOf(letters.get(Letters.BALANCE, bearer))).isEqualTo("401 1013");
        assertThat(Letters.statusOf(letters.get(Letters.BALANCE, "Bearer made-up")))
                .isEqualTo("401 1004");
        assertThat(Letters.statusOf(letters.get(Letters.BALANCE, "Basic x"))).isEqualTo("401 1005");
    }

    @Test
    void a_token_that_is_over_is_renewed_without_a_word() {
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
        sandbox.endTokens();
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
        operator.clock().advance(Duration.ofHours(1));
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
    }

    @Test
    void too_many_requests_are_answered_with_how_long_to_wait() {
        anna().account().balance();
        sandbox.tooManyNext(1, Duration.ofSeconds(7));

        assertThat(anna().await(new ReadBalance(ANNA))).isInstanceOfSatisfying(Outcome.NotSent.class, kept -> {
            assertThat(kept.why().cause()).isEqualTo(Cause.BUSY);
            assertThat(kept.why().pause()).contains(Duration.ofSeconds(7));
        });
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
    }

    @Test
    void settings_that_make_no_sense_are_bugs() {
        var settings = MtsBusinessSandbox.of(operator, Town.KEY);

        assertThatThrownBy(() -> settings.tokenLife(Duration.ofMillis(999)))
                .hasMessageContaining("a token lives a second at least");
        assertThatThrownBy(() -> settings.inProgress(-1)).hasMessageContaining("not below zero: -1");
        assertThatThrownBy(() -> sandbox.tooManyNext(-1, Duration.ZERO)).hasMessageContaining("not below zero: -1");
    }
}
