package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    @Test
    void every_line_has_a_place_and_a_name_of_its_own_and_is_a_post_without_arguments() {
        assertThat(Contract.KABINET.endpoints())
                .hasSize(4)
                .allSatisfy(endpoint -> {
                    assertThat(endpoint.route().method()).isEqualTo("POST");
                    assertThat(endpoint.route().path()).matches("(/[a-z0-9-]+)+");
                })
                .extracting(endpoint -> endpoint.form().name())
                .containsExactlyInAnyOrder(
                        "ReadBalance",
                        "ReadAvailablePromisedPayment",
                        "TakePromisedPayment",
                        "LookUpTakePromisedPayment");
    }

    @Test
    void what_is_not_in_the_table_is_not_carried() {
        assertThat(Contract.KABINET.of(new ReadPromisedPayments(ANNA, Optional.empty())))
                .isEmpty();
        assertThat(Contract.KABINET.carries(ReadPromisedPayments.class)).isFalse();
        assertThat(Contract.KABINET.at(new Route("POST", "/v1/elsewhere"))).isEmpty();
        assertThat(Contract.KABINET.at(new Route("GET", "/v1/account/balance"))).isEmpty();
    }

    @Test
    void a_look_up_is_carried_where_its_change_is() {
        assertThat(Contract.KABINET.of(new LookUp<>(TAKE))).isPresent();
        assertThat(Contract.KABINET.of(new LookUp<>(new Unheard(ANNA, TAKE.key()))))
                .isEmpty();
        assertThat(Contract.KABINET.carries(LookUp.class)).isTrue();
        assertThat(Contract.KABINET.carries(ReadBalance.class)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "order-42, \"order-42\"",
                "a\"b,     \"a\\\"b\"",
                "a\\b,     \"a\\\\b\"",
            })
    void the_header_of_a_key_is_a_quoted_string(String key, String header) {
        assertThat(KeyHeader.of(RequestKey.of(key))).isEqualTo(header);
    }

    private record Unheard(Msisdn of, RequestKey key) implements Change<Balance> {}
}
