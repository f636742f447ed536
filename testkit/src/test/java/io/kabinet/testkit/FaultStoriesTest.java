package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.promised.PromisedPayment;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultStoriesTest {

    private final InMemoryOperator operator = Stories.russia();
    private final Kabinet once = operator.signedIn(Stories.onceClient(operator), ANNA);

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(named(Faults::loseNextAnswer), "unknown: CONNECTION_LOST", 1),
                Arguments.of(named(Faults::loseNextRequest), "unknown: CONNECTION_LOST", 0),
                Arguments.of(named(Faults::applyLate), "unknown: CONNECTION_LOST", 0),
                Arguments.of(named(Faults::refuseNextConnection), "not sent: NO_CONNECTION", 0),
                Arguments.of(named(Faults::busyNext), "not sent: BUSY", 0),
                Arguments.of(named(Faults::failNext), "unknown: OPERATOR_FAILED", 0),
                Arguments.of(named(Faults::garbleNextAnswer), "unknown: UNREADABLE", 1),
                Arguments.of(named(Faults::stallNext), "unknown: DEADLINE", 1),
                Arguments.of(named(faults -> {}), "confirmed", 1));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_says_what_the_client_hears_and_whether_it_happened(
            Consumer<Faults> fault, String heard, int happened) {
        fault.accept(operator.faults());

        assertThat(told(take(once, "1"))).isEqualTo(heard);
        assertThat(once.promisedPayments().history()).hasSize(happened);
        assertThat(operator.faults().left()).isZero();
    }

    @Test
    void a_client_that_repeats_gets_over_what_passes() {
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            operator.faults().loseNextAnswer();
            operator.faults().busyNext();

            assertThat(told(take(anna, "1"))).isEqualTo("confirmed");
            assertThat(anna.promisedPayments().history()).hasSize(1);
        }
    }

    @Test
    void a_doubt_stays_a_doubt_when_the_later_attempts_do_not_get_through() {
        Kabinet anna = operator.signedIn(operator.client(), ANNA);
        operator.faults().loseNextAnswer();
        operator.faults().refuseConnections(2);

        Outcome<PromisedPayment> lost = take(anna, "1");

        assertThat(told(lost)).isEqualTo("unknown: CONNECTION_LOST");
        assertThat(told(anna.resolve((Outcome.Unknown<PromisedPayment>) lost))).isEqualTo("confirmed");
    }

    @Test
    void a_change_whose_answer_is_kept_back_is_being_worked_on_for_whoever_sends_it_again() {
        operator.faults().holdNextAnswer();
        CompletionStage<Outcome<PromisedPayment>> first =
                once.send(new TakePromisedPayment(ANNA, rub("300"), key("1")));

        assertThat(told(take(once, "1"))).isEqualTo("unknown: BUSY");
        assertThat(told(take(once, "2"))).startsWith("ACTIVE_PAYMENT_EXISTS");
        operator.faults().release();

        assertThat(first).isCompletedWithValueMatching(outcome -> told(outcome).equals("confirmed"));
        assertThat(told(take(once, "1"))).isEqualTo("confirmed");
    }

    @Test
    void faults_are_met_in_the_order_in_which_they_were_planned() {
        operator.faults().times(2).busyNext();
        operator.faults().failNext();

        assertThat(told(balance())).isEqualTo("not sent: BUSY");
        assertThat(told(balance())).isEqualTo("not sent: BUSY");
        assertThat(told(balance())).isEqualTo("unknown: OPERATOR_FAILED");
        assertThat(told(balance())).isEqualTo("confirmed");
    }

    @Test
    void a_fault_for_one_kind_waits_for_that_kind() {
        operator.faults().on(TakePromisedPayment.class).busyNext();
        operator.faults().on(Change.class).failNext();

        assertThat(told(balance())).isEqualTo("confirmed");
        assertThat(told(take(once, "1"))).isEqualTo("not sent: BUSY");
        assertThat(told(take(once, "1"))).isEqualTo("unknown: OPERATOR_FAILED");
        assertThat(told(take(once, "1"))).isEqualTo("confirmed");
    }

    @Test
    void what_is_no_plan_is_refused() {
        assertThatThrownBy(() -> operator.faults().on(String.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> operator.faults().times(0)).isInstanceOf(IllegalArgumentException.class);
        operator.faults().times(7).busyNext();
        assertThat(operator.faults().left()).isEqualTo(7);
        operator.faults().clear();
        assertThat(told(balance())).isEqualTo("confirmed");
    }

    @Test
    void what_never_reached_the_operator_did_not_arrive() {
        long before = operator.arrivals();
        operator.faults().refuseNextConnection();
        operator.faults().loseNextRequest();
        operator.faults().applyLate();
        for (int i = 0; i < 3; i++) {
            told(balance());
        }

        assertThat(operator.arrivals()).isEqualTo(before);
        operator.faults().deliverLate();
        assertThat(operator.arrivals()).isEqualTo(before + 1);
    }

    private Outcome<?> balance() {
        return once.await(new ReadBalance(ANNA));
    }

    private static Outcome<PromisedPayment> take(Kabinet who, String key) {
        RequestKey intent = key(key);
        return who.promisedPayments().take(rub("300"), intent);
    }

    private static Consumer<Faults> named(Consumer<Faults> fault) {
        return fault;
    }
}
