package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TwoWorldsTest {

    private final InMemoryOperator one = Stories.russia();
    private final InMemoryOperator other = Stories.russia();

    @Test
    void two_operators_know_nothing_of_each_other() {
        Kabinet here = one.signedIn(one.client(), ANNA);
        one.topUp(ANNA, rub("100"));
        one.clock().advance(Duration.ofDays(1));
        one.faults().busyNext();

        Kabinet there = other.signedIn(other.client(), ANNA);

        assertThat(there.account().balance().amount()).isEqualTo(rub("0"));
        assertThat(there.account().balance().asOf()).isEqualTo(other.clock().instant());
        assertThat(one.faults().left()).isEqualTo(1);
        assertThat(told(here.promisedPayments().take(rub("300"), key("1")))).isEqualTo("confirmed");
        assertThat(there.promisedPayments().history()).isEmpty();
    }

    @Test
    void the_same_seed_makes_the_same_passwords_and_another_seed_others() {
        InMemoryOperator third = InMemoryOperator.in(Market.RUSSIA).seed(2).startingAt(Stories.MORNING);

        assertThat(issued(one)).isEqualTo(issued(other));
        assertThat(issued(third)).isNotEqualTo(issued(Stories.russia()));
    }

    @Test
    void a_session_of_one_is_none_of_the_others() {
        InMemoryOperator third = InMemoryOperator.in(Market.RUSSIA).seed(2).startingAt(Stories.MORNING);

        assertThat(told(third.client().resume(one.openSession(ANNA)).await(new ReadBalance(ANNA))))
                .isEqualTo("not sent: SESSION_OVER");
    }

    private static Secret issued(InMemoryOperator operator) {
        operator.subscriber(ANNA);
        operator.client().registration().passwordBySms(ANNA, key("1")).orThrow();
        return operator.inbox(ANNA).lastPassword();
    }
}
