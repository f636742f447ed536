package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardingStoriesTest {

    private static final ForwardingTarget MAILBOX = new ForwardingTarget.Mailbox();

    private final InMemoryOperator operator = Stories.russia();
    private final Kabinet anna = operator.signedIn(operator.client(), ANNA);
    private final Kabinet boris = operator.signedIn(operator.client(), BORIS);

    @Test
    void calls_go_to_another_phone_or_to_the_mailbox_until_that_is_removed() {
        assertThat(anna.forwarding().rules()).isEqualTo(Forwardings.none(ANNA));
        anna.forwarding().set(ForwardingCondition.BUSY, phone(BORIS), key("1")).orThrow();
        Forwardings both = anna.forwarding()
                .set(ForwardingCondition.NO_ANSWER, MAILBOX, key("2"))
                .orThrow();

        assertThat(both.rules())
                .containsExactly(
                        new ForwardingRule(ForwardingCondition.BUSY, phone(BORIS)),
                        new ForwardingRule(ForwardingCondition.NO_ANSWER, MAILBOX));
        assertThat(anna.forwarding().rules()).isEqualTo(both);

        anna.forwarding().remove(ForwardingCondition.BUSY, key("3")).orThrow();
        assertThat(anna.forwarding().rules().rules())
                .extracting(ForwardingRule::when)
                .containsExactly(ForwardingCondition.NO_ANSWER);
        assertThat(told(anna.forwarding().remove(ForwardingCondition.BUSY, key("4"))))
                .isEqualTo("NOT_FORWARDED(busy)");
    }

    @Test
    void a_condition_has_one_rule() {
        anna.forwarding().set(ForwardingCondition.BUSY, MAILBOX, key("1")).orThrow();

        assertThat(told(anna.forwarding().set(ForwardingCondition.BUSY, phone(BORIS), key("2"))))
                .isEqualTo("FORWARDING_EXISTS(busy)");
        assertThat(told(anna.forwarding().set(ForwardingCondition.BUSY, MAILBOX, key("1"))))
                .isEqualTo("confirmed");
    }

    @Test
    void calls_do_not_go_round() {
        assertThat(told(anna.forwarding().set(ForwardingCondition.ALWAYS, phone(ANNA), key("1"))))
                .isEqualTo("FORWARDED_TO_SELF");
        anna.forwarding()
                .set(ForwardingCondition.ALWAYS, phone(BORIS), key("2"))
                .orThrow();

        assertThat(told(boris.forwarding().set(ForwardingCondition.BUSY, phone(ANNA), key("3"))))
                .isEqualTo("FORWARDING_LOOP(2)");
        assertThat(told(boris.forwarding().set(ForwardingCondition.BUSY, MAILBOX, key("4"))))
                .isEqualTo("confirmed");
    }

    @Test
    void a_condition_that_nobody_knows_is_refused_by_name() {
        assertThat(told(anna.forwarding().set(new ForwardingCondition("at night"), MAILBOX, key("1"))))
                .isEqualTo("UNRECOGNISED(at night)");
    }

    @Test
    void a_number_is_masked_where_rules_are_printed() {
        anna.forwarding().set(ForwardingCondition.BUSY, phone(BORIS), key("1")).orThrow();

        assertThat(List.of(anna.forwarding().rules()).toString()).doesNotContain(BORIS.wire(), ANNA.wire());
    }

    private static ForwardingTarget phone(Msisdn number) {
        return new ForwardingTarget.Phone(Peer.of("+" + number.wire()));
    }
}
