package io.kabinet.core.service.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForwardingsTest {

    private static final Msisdn ANNA = number(1);
    private static final Msisdn BORIS = number(2);
    private static final Msisdn VERA = number(3);
    private static final ForwardingTarget MAILBOX = new ForwardingTarget.Mailbox();
    private static final Forwardings NONE = Forwardings.none(ANNA);

    private static Msisdn number(int last) {
        return new Msisdn(375_330_000_000L + last);
    }

    private static ForwardingRule rule(ForwardingCondition when, Msisdn to) {
        return new ForwardingRule(when, new ForwardingTarget.Phone(Peer.of(to.e164())));
    }

    private static Forwardings set(Forwardings before, ForwardingRule rule) {
        return before.set(rule, List.of()).match(ForwardingDecision.Granted::forwardings, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static List<Reason> against(ForwardingDecision decision) {
        return decision.match(granted -> List.of(), ForwardingDecision.Refused::reasons);
    }

    @Test
    void calls_are_forwarded_to_another_phone_or_to_the_mailbox_for_voice_and_fax() {
        Forwardings both = set(
                set(NONE, rule(ForwardingCondition.BUSY, BORIS)),
                new ForwardingRule(ForwardingCondition.NO_ANSWER, MAILBOX));
        assertThat(both.targetWhen(ForwardingCondition.BUSY).orElseThrow().match(Peer::text, () -> "mailbox"))
                .isEqualTo("+375330000002");
        assertThat(both.targetWhen(ForwardingCondition.NO_ANSWER)).contains(MAILBOX);
        assertThat(both.targetWhen(ForwardingCondition.UNREACHABLE)).isEmpty();
        assertThat(both.toString()).doesNotContain("375330000002").doesNotContain("375330000001");
    }

    @Test
    void a_rule_for_every_call_hides_the_others_while_it_is_there() {
        Forwardings busy = set(NONE, rule(ForwardingCondition.BUSY, BORIS));
        Forwardings always = set(busy, new ForwardingRule(ForwardingCondition.ALWAYS, MAILBOX));
        assertThat(always.targetWhen(ForwardingCondition.BUSY)).contains(MAILBOX);
        assertThat(always.remove(ForwardingCondition.ALWAYS)).isEqualTo(new ForwardingDecision.Granted(busy));
    }

    @Test
    void a_condition_has_one_rule_and_only_what_is_there_is_removed() {
        Forwardings busy = set(NONE, rule(ForwardingCondition.BUSY, BORIS));
        assertThat(against(busy.set(rule(ForwardingCondition.BUSY, VERA), List.of())))
                .containsExactly(Reason.of(ForwardingReason.FORWARDING_EXISTS).with("condition", "busy"));
        assertThat(against(busy.remove(ForwardingCondition.ALWAYS)))
                .containsExactly(Reason.of(ForwardingReason.NOT_FORWARDED).with("condition", "always"));
        List<ForwardingRule> twice =
                List.of(rule(ForwardingCondition.BUSY, BORIS), rule(ForwardingCondition.BUSY, VERA));
        assertThatThrownBy(() -> new Forwardings(ANNA, twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_condition_that_nobody_knows_is_kept_and_refused_by_name() {
        ForwardingCondition night = new ForwardingCondition("ночью");
        assertThat(against(NONE.set(rule(night, BORIS), List.of())))
                .containsExactly(Reason.of(ForwardingReason.UNRECOGNISED).with("text", "ночью"));
        Forwardings kept = new Forwardings(ANNA, List.of(rule(night, BORIS)));
        assertThat(kept.remove(night)).isEqualTo(new ForwardingDecision.Granted(NONE));
    }

    @Test
    void nobody_forwards_calls_to_themselves_with_a_plus_or_without() {
        for (String text : List.of(ANNA.wire(), ANNA.e164())) {
            ForwardingTarget self = new ForwardingTarget.Phone(Peer.of(text));
            assertThat(against(NONE.set(new ForwardingRule(ForwardingCondition.ALWAYS, self), List.of())))
                    .containsExactly(Reason.of(ForwardingReason.FORWARDED_TO_SELF));
        }
        ForwardingTarget landline = new ForwardingTarget.Phone(Peer.of("8 017 200-00-00"));
        assertThat(against(NONE.set(new ForwardingRule(ForwardingCondition.ALWAYS, landline), List.of())))
                .isEmpty();
    }

    @Test
    void calls_must_not_go_round_as_far_as_the_rules_of_others_are_known() {
        Forwardings boris = new Forwardings(BORIS, List.of(rule(ForwardingCondition.BUSY, VERA)));
        Forwardings vera = new Forwardings(VERA, List.of(rule(ForwardingCondition.ALWAYS, ANNA)));
        ForwardingRule toBoris = rule(ForwardingCondition.ALWAYS, BORIS);
        assertThat(against(NONE.set(toBoris, List.of(vera, boris))))
                .containsExactly(Reason.of(ForwardingReason.FORWARDING_LOOP).with("numbers", 3L));
        assertThat(against(NONE.set(toBoris, List.of(boris)))).isEmpty();
        Forwardings ringOfOthers = new Forwardings(VERA, List.of(rule(ForwardingCondition.ALWAYS, BORIS)));
        assertThat(against(NONE.set(toBoris, List.of(boris, ringOfOthers)))).isEmpty();
        Forwardings toMailbox =
                new Forwardings(BORIS, List.of(new ForwardingRule(ForwardingCondition.ALWAYS, MAILBOX)));
        assertThat(against(NONE.set(toBoris, List.of(toMailbox)))).isEmpty();
    }

    @Test
    void every_reason_is_told_in_order() {
        ForwardingCondition night = new ForwardingCondition("ночью");
        Forwardings kept = new Forwardings(ANNA, List.of(rule(night, BORIS)));
        assertThat(against(kept.set(rule(night, ANNA), List.of())))
                .extracting(Reason::code)
                .containsExactly("UNRECOGNISED", "FORWARDING_EXISTS", "FORWARDED_TO_SELF");
    }

    @Test
    void rules_set_one_after_another_never_make_a_ring() {
        Seeds.forEach(200, random -> {
            List<Forwardings> all = new ArrayList<>(IntStream.range(0, 6)
                    .mapToObj(i -> Forwardings.none(number(i)))
                    .toList());
            for (int i = 0; i < 20; i++) {
                int who = random.nextInt(6);
                ForwardingRule rule = rule(
                        random.nextBoolean() ? ForwardingCondition.ALWAYS : ForwardingCondition.BUSY,
                        number(random.nextInt(6)));
                Forwardings before = all.get(who);
                all.set(who, before.set(rule, all).match(ForwardingDecision.Granted::forwardings, no -> before));
            }
            all.forEach(one -> assertThat(reachable(one, all)).doesNotContain(one.number()));
        });
    }

    private static Set<Msisdn> reachable(Forwardings from, List<Forwardings> all) {
        Set<Msisdn> found = new HashSet<>();
        List<Forwardings> toVisit = new ArrayList<>(List.of(from));
        while (!toVisit.isEmpty()) {
            for (ForwardingRule rule : toVisit.remove(0).rules()) {
                Optional<Msisdn> next = rule.number();
                if (next.isPresent() && found.add(next.get())) {
                    all.stream().filter(one -> one.number().equals(next.get())).forEach(toVisit::add);
                }
            }
        }
        return found;
    }
}
