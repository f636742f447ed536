package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyStoriesTest {

    private static final TakePromisedPayment TAKE = new TakePromisedPayment(ANNA, rub("300"), key("order-1"));

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = Stories.onceClient(operator);
    private final Kabinet anna = operator.signedIn(client, ANNA);

    @Test
    void the_same_change_again_gets_the_same_answer_and_has_no_second_effect() {
        Outcome<PromisedPayment> first = anna.perform(TAKE);
        operator.clock().advance(Duration.ofDays(30));

        assertThat(anna.perform(TAKE)).isEqualTo(first);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void another_change_under_a_used_key_is_refused() {
        anna.perform(TAKE);

        assertThat(told(anna.perform(new TakePromisedPayment(ANNA, rub("301"), key("order-1")))))
                .isEqualTo("KEY_REUSED");
        assertThat(told(anna.credentials().changePassword(Secret.of("a"), Secret.of("b"), key("order-1"))))
                .isEqualTo("KEY_REUSED");
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_remembered_like_a_confirmation() {
        operator.subscriber(ANNA).debtOnOtherNumbers(rub("10"));
        Outcome<PromisedPayment> refused = anna.perform(TAKE);
        operator.subscriber(ANNA).debtOnOtherNumbers(rub("0"));

        assertThat(told(refused)).isEqualTo("DEBT_ON_OTHER_NUMBERS(RUB 10.00)");
        assertThat(anna.perform(TAKE)).isEqualTo(refused);
        assertThat(told(anna.perform(new TakePromisedPayment(ANNA, rub("300"), key("order-2")))))
                .isEqualTo("confirmed");
    }

    @Test
    void keys_of_two_numbers_have_nothing_to_do_with_each_other() {
        Kabinet boris = operator.signedIn(client, BORIS);
        anna.perform(TAKE);

        assertThat(told(boris.perform(new TakePromisedPayment(BORIS, rub("500"), key("order-1")))))
                .isEqualTo("confirmed");
    }

    @Test
    void a_stranger_who_orders_a_password_takes_no_key_of_the_subscribers() {
        client.registration().passwordBySms(ANNA, key("order-1"));

        assertThat(told(anna.perform(TAKE))).isEqualTo("confirmed");
    }

    @Test
    void a_look_up_that_finds_the_key_brings_what_it_was_answered_with() {
        PromisedPayment payment = anna.perform(TAKE).orThrow();
        var refused = new TakePromisedPayment(ANNA, rub("1"), key("order-2"));
        Outcome<PromisedPayment> refusal = anna.perform(refused);

        assertThat(anna.ask(new LookUp<>(TAKE))).isEqualTo(Resolution.done(payment));
        assertThat(anna.ask(new LookUp<>(refused))).isEqualTo(Resolution.refused(Stories.reasons(refusal)));
        assertThat(anna.ask(new LookUp<>(new TakePromisedPayment(ANNA, rub("301"), key("order-1")))))
                .as("that change never happened under this key")
                .isInstanceOf(Resolution.Refused.class);
    }

    @Test
    void a_look_up_that_does_not_find_the_key_makes_sure_that_it_never_happens() {
        operator.faults().applyLate();
        Outcome<PromisedPayment> lost = anna.perform(TAKE);
        assertThat(told(lost)).isEqualTo("unknown: CONNECTION_LOST");

        assertThat(told(anna.resolve((Outcome.Unknown<PromisedPayment>) lost))).isEqualTo("not sent: FENCED");
        operator.faults().deliverLate();

        assertThat(payments()).isZero();
        assertThat(told(anna.perform(TAKE))).isEqualTo("KEY_FENCED");
        assertThat(anna.ask(new LookUp<>(TAKE))).isEqualTo(Resolution.fenced());
        assertThat(told(anna.perform(new TakePromisedPayment(ANNA, rub("300"), key("order-2")))))
                .isEqualTo("confirmed");
    }

    @Test
    void what_comes_late_and_was_not_looked_up_happens_once() {
        operator.faults().applyLate();
        Outcome<PromisedPayment> lost = anna.perform(TAKE);
        assertThat(payments()).isZero();
        operator.clock().advance(Duration.ofSeconds(1));
        assertThat(payments()).as("once the clock has moved it has come in").isEqualTo(1);

        assertThat(told(anna.resolve((Outcome.Unknown<PromisedPayment>) lost))).isEqualTo("confirmed");
        assertThat(told(anna.perform(TAKE))).isEqualTo("confirmed");
        operator.faults().deliverLate();
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void an_operator_without_a_fence_leaves_it_unknown() {
        InMemoryOperator loose =
                InMemoryOperator.in(Market.RUSSIA).withoutFence().startingAt(Stories.MORNING);
        Kabinet there = loose.signedIn(Stories.onceClient(loose), ANNA);
        loose.faults().applyLate();
        Outcome<PromisedPayment> lost = there.perform(TAKE);

        assertThat(there.resolve((Outcome.Unknown<PromisedPayment>) lost)).isEqualTo(lost);
        loose.faults().deliverLate();
        assertThat(told(there.resolve((Outcome.Unknown<PromisedPayment>) lost))).isEqualTo("confirmed");
    }

    @Test
    void an_operator_that_honours_no_keys_carries_once_and_knows_no_look_up() {
        InMemoryOperator plain =
                InMemoryOperator.in(Market.RUSSIA).honouringNoKeys().startingAt(Stories.MORNING);
        Kabinet there = plain.signedIn(plain.client(), ANNA);

        assertThat(plain.transport().carries(TakePromisedPayment.class)).isEqualTo(Carriage.ONCE);
        assertThat(plain.transport().carries(LookUp.class)).isEqualTo(Carriage.NOT);
        there.perform(TAKE).orThrow();
        assertThat(told(there.perform(TAKE))).startsWith("ACTIVE_PAYMENT_EXISTS");

        plain.clock().advance(Duration.ofDays(3));
        plain.faults().loseNextAnswer();
        Outcome<PromisedPayment> lost = there.perform(TAKE);
        assertThat(told(lost)).as("nobody repeats it").isEqualTo("unknown: CONNECTION_LOST");
        assertThat(there.resolve((Outcome.Unknown<PromisedPayment>) lost)).isEqualTo(lost);
        assertThat(there.promisedPayments().history()).hasSize(2);
    }

    private long payments() {
        return anna.promisedPayments().history().count();
    }
}
