package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.russia;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.core.market.Market;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.terms.UsageKind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that subscribers set for themselves. */
class LimitStoriesTest {

    @ParameterizedTest
    @CsvSource({"119, false", "120, true"})
    void a_limit_is_reached_with_the_second_that_fills_it(long seconds, boolean reached) {
        InMemoryOperator operator = russia();
        operator.subscriber(ANNA).uses(Use.of(UsageKind.CALLS_ON_NET, seconds));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.limits().set(LimitKind.MINUTES, 2, key("1")).orThrow();

            assertThat(anna.limits().usage())
                    .singleElement()
                    .extracting(state -> state.reachedAt().isPresent())
                    .isEqualTo(reached);
        }
    }

    @Test
    void limits_are_set_replaced_and_removed_each_for_itself() {
        InMemoryOperator operator = russia();
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.limits().set(LimitKind.SMS, 10, key("1")).orThrow();
            anna.limits().set(LimitKind.MINUTES, 5, key("2")).orThrow();
            anna.limits().set(LimitKind.SMS, 20, key("3")).orThrow();
            assertThat(anna.limits().usage())
                    .extracting(LimitState::most)
                    .containsExactly(LimitKind.MINUTES.of(5), LimitKind.SMS.of(20));

            anna.limits().remove(LimitKind.MINUTES, key("4")).orThrow();

            assertThat(anna.limits().usage()).extracting(LimitState::kind).containsExactly(LimitKind.SMS);
        }
    }

    @Test
    void with_a_new_month_nothing_is_used() {
        InMemoryOperator operator = russia();
        operator.subscriber(ANNA).uses(Use.of(UsageKind.SMS, 3));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.limits().set(LimitKind.SMS, 3, key("1")).orThrow();

            operator.clock().moveTo(Instant.parse("2026-03-31T20:59:59Z"));
            assertThat(anna.limits().usage()).extracting(LimitState::used).containsExactly(LimitKind.SMS.of(3));
            operator.clock().moveTo(Instant.parse("2026-03-31T21:00:00Z"));
            assertThat(anna.limits().usage()).extracting(LimitState::used).containsExactly(LimitKind.SMS.of(0));
        }
    }

    @Test
    void a_limit_of_nothing_is_none() {
        assertThatThrownBy(() -> new SetUsageLimit(ANNA, LimitKind.SMS, 0, key("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belarus_has_no_limits_on_minutes_and_messages_whatever_the_operator_says_it_offers() {
        for (InMemoryOperatorBuilder settings : new InMemoryOperatorBuilder[] {
            InMemoryOperator.in(Market.BELARUS),
            InMemoryOperator.in(Market.BELARUS).alsoOffering(ReadUsageLimits.class, SetUsageLimit.class)
        }) {
            InMemoryOperator operator = settings.startingAt(Stories.MORNING);
            try (KabinetClient client = operator.client()) {
                Kabinet hanna = operator.signedIn(client, HANNA);

                assertThat(told(hanna.await(new ReadUsageLimits(HANNA)))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
                assertThat(told(hanna.limits().set(LimitKind.SMS, 1, key("1"))))
                        .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
                assertThat(told(hanna.limits().remove(LimitKind.SMS, key("2"))))
                        .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
            }
        }
    }

    @Test
    void a_threshold_of_spending_is_set_in_the_markets_money_and_removed() {
        InMemoryOperator operator = russia();
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            SpendingThreshold most = new SpendingThreshold(rub("500"));
            assertThat(anna.limits().spending()).isEmpty();

            anna.limits().watchSpending(most, key("1")).orThrow();
            assertThat(told(anna.limits().watchSpending(new SpendingThreshold(byn("5")), key("2"))))
                    .isEqualTo("CURRENCY_MISMATCH(RUB, BYN)");
            assertThat(anna.limits().spending()).isEqualTo(Optional.of(most));

            anna.limits().ignoreSpending(key("3")).orThrow();
            assertThat(anna.limits().spending()).isEmpty();
        }
    }
}
