package io.kabinet.testkit.junit;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.testing.RunByAnotherTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests that use the extension, each of which finds an operator on which nothing has happened. */
final class Stories {

    static final Msisdn ANNA = Msisdn.of("79000000001");

    private Stories() {}

    /** What the tests were given; they are run once. */
    static final Queue<InMemoryOperator> OPERATORS = new ConcurrentLinkedQueue<>();

    static final Queue<KabinetClient> CLIENTS = new ConcurrentLinkedQueue<>();

    @RunByAnotherTest
    @Execution(ExecutionMode.CONCURRENT)
    static class AtOnce {

        @RegisterExtension
        static final OperatorExtension OPERATOR =
                OperatorExtension.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");

        private final InMemoryOperator mine;

        AtOnce(InMemoryOperator mine) {
            this.mine = mine;
        }

        @BeforeEach
        void arrange(InMemoryOperator operator) {
            operator.subscriber(ANNA).balance(Money.parse("RUB 10.00"));
        }

        @RepeatedTest(20)
        void each_test_has_an_operator_of_its_own(InMemoryOperator operator, KabinetClient client) {
            assertThat(operator).isSameAs(mine);
            var anna = operator.signedIn(client, ANNA);
            assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB 10.00"));
            assertThat(anna.promisedPayments().take(Money.parse("RUB 100.00"), RequestKey.of("1")))
                    .isConfirmed();
            CLIENTS.add(client);
        }

        @Test
        void a_test_that_fails_leaves_nothing_open(KabinetClient client) {
            CLIENTS.add(client);
            throw new IllegalStateException("on purpose");
        }

        @AfterEach
        void keep(InMemoryOperator operator) {
            assertThat(operator).isSameAs(mine);
            OPERATORS.add(operator);
        }

        @Nested
        class Inside {

            @Test
            void a_nested_test_has_one_too(InMemoryOperator operator, KabinetClient client) {
                assertThat(operator.signedIn(client, ANNA).number()).isEqualTo(ANNA);
                CLIENTS.add(client);
            }
        }
    }

    @RunByAnotherTest
    static class BeforeAllOfThem {

        @RegisterExtension
        static final OperatorExtension OPERATOR =
                OperatorExtension.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");

        @BeforeAll
        static void arrange(InMemoryOperator operator) {
            // There is no test yet, and so no operator: this is not reached either.
        }

        @Test
        void is_not_reached() {}
    }
}
