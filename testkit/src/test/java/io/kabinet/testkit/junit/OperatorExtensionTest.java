package io.kabinet.testkit.junit;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import io.kabinet.testkit.testing.RunByAnotherTest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class OperatorExtensionTest {

    private static final Msisdn JAN = Msisdn.of("375330000002");

    @RegisterExtension
    final OperatorExtension fenceless = OperatorExtension.of(
            () -> InMemoryOperator.in(Market.BELARUS).withoutFence().startingAt("2026-03-01T09:00:00Z"));

    @Test
    void a_test_is_given_the_operator_that_was_asked_for(InMemoryOperator operator) {
        assertThat(operator.rulebook().market()).isEqualTo(Market.BELARUS);
        assertThat(operator.clock().instant()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void a_story_is_told_through_the_client(InMemoryOperator operator, KabinetClient client) {
        Kabinet boris = operator.signedIn(client, Msisdn.of("375330000001"));

        assertThat(boris.account().balance().amount().isZero()).isTrue();
    }

    @Test
    void a_test_that_asks_for_a_sandbox_finds_its_operator_behind_it(InMemoryOperator operator, Sandbox sandbox) {
        try (KabinetClient overHttp = KabinetClient.over(
                        HttpTransport.to(sandbox.address()).allowPlainLoopback().build())
                .build()) {
            operator.topUp(JAN, Money.parse("BYN 7"));
            Kabinet there = overHttp.resume(operator.openSession(JAN));

            assertThat(there.account().balance().amount()).isEqualTo(Money.parse("BYN 7"));
            assertThat(sandbox.operator()).isSameAs(operator);
        }
    }

    @Test
    void tests_that_run_at_once_share_nothing_and_leave_nothing_open() {
        EngineExecutionResults ran = EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .selectors(selectClass(Stories.AtOnce.class), selectClass(Stories.AtOnce.Inside.class))
                .execute();

        ran.testEvents().assertStatistics(counts -> counts.succeeded(21).failed(1));
        assertThat(Stories.OPERATORS).hasSize(22).doesNotHaveDuplicates();
        assertThat(Stories.CLIENTS)
                .hasSize(22)
                .doesNotHaveDuplicates()
                .allSatisfy(client ->
                        assertThat(client.await(new ReadBalance(Stories.ANNA))).isNotSent(Cause.CLOSED));
    }

    @Test
    void before_all_tests_there_is_no_operator() {
        EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .selectors(selectClass(Stories.BeforeAllOfThem.class))
                .execute()
                .containerEvents()
                .failed()
                .assertThatEvents()
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.getPayload().toString())
                        .contains("No ParameterResolver registered for parameter"));
    }

    @Test
    void a_beginning_that_is_no_moment_is_refused_at_once() {
        assertThatThrownBy(() -> OperatorExtension.in(Market.RUSSIA).startingAt("on Monday"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
