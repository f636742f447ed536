package io.kabinet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FirstStoryTest {

    private static final Msisdn ANNA = Msisdn.of("375330000001");
    private static final Money FIVE = Money.parse("BYN 5");

    @Test
    void a_second_promised_payment_is_refused_until_the_first_is_due() {
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt("2026-03-01T09:00:00Z");
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            assertThat(take(anna, "1")).isInstanceOf(Outcome.Confirmed.class);
            assertThat(anna.account().balance().amount()).isEqualTo(FIVE);
            operator.clock().advance(Duration.ofDays(10).minusNanos(1));
            assertThat(codes(take(anna, "2"))).isEqualTo("ACTIVE_PAYMENT_EXISTS");
            operator.clock().advance(Duration.ofNanos(1));
            assertThat(take(anna, "3")).isInstanceOf(Outcome.Confirmed.class);
            assertThat(anna.promisedPayments().history()).hasSize(2);
        }
    }

    private static Outcome<PromisedPayment> take(Kabinet who, String key) {
        return who.promisedPayments().take(FIVE, RequestKey.of(key));
    }

    private static String codes(Outcome<?> outcome) {
        return ((Outcome.Rejected<?>) outcome)
                .reasons().stream().map(Reason::code).reduce("", (all, code) -> all + code);
    }
}
