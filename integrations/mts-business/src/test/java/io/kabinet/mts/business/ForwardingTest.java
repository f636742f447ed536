package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forwarding is answered without an event as a rule, and proved by reading it again. */
class ForwardingTest {

    private static final String INFO = "/Product/CallForwardingInfo";
    private static final String CHANGE = "/Product/ChangeCallForwarding";
    private static final String STATUS = "/Product/CheckRequestStatusByUUID";
    private static final ForwardingTarget BORIS = new ForwardingTarget.Phone(Peer.of("79000000002"));
    private static final SetForwarding SET = VerdictTest.FORWARDING;

    private final World world = new World();

    @ParameterizedTest
    @CsvSource({"CFU, always", "CFB, busy", "CFNRY, no_answer", "CFNRC, unreachable", "CFX, CFX"})
    void each_type_is_a_condition_and_one_that_is_not_known_is_kept(String type, String condition) {
        world.api.on(INFO, Answers.rule(type, "79000000002"));

        assertThat(world.ask(new ReadForwarding(ANNA)))
                .isEqualTo(
                        new Forwardings(ANNA, List.of(new ForwardingRule(new ForwardingCondition(condition), BORIS))));
        assertThat(world.api.only(INFO).query())
                .isEqualTo("productCharacteristic.name=MSISDN&productCharacteristic.value=79000000001"
                        + "&productLine.name=CallForwarding");
    }

    @Test
    void the_journal_of_requests_and_empty_places_are_no_rules() {
        world.api.on(INFO, """
                [{"relatedParty":[{"status":"Faulted","characteristic":[
                    {"name":"msisdn","value":"79000000001"},{"name":"foris_error_code","value":"x"}]}]},
                 {"productCharacteristic":[{"name":"ForwardingType","value":"CFB"},{"name":"ForwardingAddress","value":""}]},
                 {"productCharacteristic":[{"name":"ForwardingType","value":"CFNRC"}]}]
                """);

        assertThat(world.ask(new ReadForwarding(ANNA))).isEqualTo(Forwardings.none(ANNA));
    }

    @Test
    void the_mailbox_is_a_target_of_its_own_and_names_may_be_in_any_case() {
        world.api.on(
                INFO,
                Answers.rule("CFNRY", "79000000009")
                        .replace("Regular", "voicemail")
                        .replace("ForwardingType", "FORWARDINGTYPE"));

        assertThat(world.ask(new ReadForwarding(ANNA)).rules())
                .containsExactly(new ForwardingRule(ForwardingCondition.NO_ANSWER, new ForwardingTarget.Mailbox()));
    }

    @Test
    void a_rule_is_set_without_an_event_and_read_back_after_a_while() {
        world.api.on(CHANGE, "{}").on(INFO, "[]", "[]", Answers.rule("CFU", "79000000002"));

        Forwardings rules = world.ask(SET);

        assertThat(rules.rules()).containsExactly(new ForwardingRule(ForwardingCondition.ALWAYS, BORIS));
        assertThat(world.api.asked(INFO))
                .as("at once, after 3 and after 8 seconds")
                .hasSize(3);
        assertThat(world.ticker.nanoTime()).isEqualTo(Duration.ofSeconds(8).toNanos());
        assertThat(world.api.only(CHANGE).body()).isEqualTo("""
                {"characteristic":[{"name":"MSISDN","value":"79000000001"}],"item":[{"action":"create","product":\
                {"productCharacteristic":[{"name":"ForwardingType","value":"CFU"},\
                {"name":"ForwardingAddress","value":"79000000002"},{"name":"NoReplyTimer","value":"20"},\
                {"name":"NumType","value":"Regular"}],"productLine":{"name":"CallForwarding"}}}]}""");
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'{}'", "'{\"requestID\":\"x\"}'"})
    void an_empty_answer_is_normal_too(String body) {
        world.api.on(CHANGE, json(202, body)).on(INFO, Answers.rule("CFU", "79000000002"));

        assertThat(world.send(SET)).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_rule_that_leads_elsewhere_is_not_the_one_that_was_set() {
        world.api.on(CHANGE, "{}").on(INFO, Answers.rule("CFU", "79000000003"));

        assertThat(said(world.send(SET))).isEqualTo("unknown DEADLINE");
        assertThat(world.ask(new LookUp<>(SET))).isEqualTo(Resolution.notFound());
        world.api.on(INFO, Answers.rule("CFU", "79000000002"));
        assertThat(world.ask(new LookUp<>(SET))).isInstanceOf(Resolution.Done.class);
        assertThat(world.api.asked(CHANGE)).hasSize(1);
    }

    @Test
    void who_has_time_reads_once_a_minute() {
        world.api.on(CHANGE, "{}").on(INFO, "[]");

        assertThat(said(world.send(SET, Duration.ofMinutes(5)))).isEqualTo("unknown DEADLINE");
        assertThat(world.api.asked(INFO)).hasSize(3 + 4);
    }

    @Test
    void a_200_with_an_error_in_it_is_a_failure() {
        world.api.on(CHANGE, "{\"errorCode\":\"3003\",\"errorMessage\":\"Foris temporarily unavailable\"}");

        assertThat(said(world.send(SET))).isEqualTo("rejected FORWARDING_NOT_CONNECTED");
        assertThat(world.api.asked(INFO)).isEmpty();
    }

    @Test
    void an_event_that_faulted_for_want_of_the_service_says_so() {
        world.api.on(CHANGE, Answers.TAKEN).on(STATUS, Answers.faulted("CallForwardingServiceNotExists"));

        assertThat(said(world.send(SET))).isEqualTo("rejected FORWARDING_NOT_CONNECTED");
    }

    @Test
    void a_rule_is_removed_without_its_address() {
        var remove = new RemoveForwarding(ANNA, ForwardingCondition.BUSY, KEY);
        world.api.on(CHANGE, "{}").on(INFO, Answers.rule("CFB", "79000000002"), "[]");

        assertThat(world.ask(remove)).isEqualTo(Forwardings.none(ANNA));
        assertThat(world.api.only(CHANGE).body())
                .contains("\"action\":\"delete\"")
                .contains("\"CFB\"")
                .doesNotContain("ForwardingAddress");
    }

    @Test
    void the_mailbox_and_conditions_nobody_knows_cannot_be_set() {
        var mailbox = new SetForwarding(
                ANNA, new ForwardingRule(ForwardingCondition.ALWAYS, new ForwardingTarget.Mailbox()), KEY);
        var strange = new SetForwarding(ANNA, new ForwardingRule(new ForwardingCondition("at_night"), BORIS), KEY);

        assertThat(world.transport.carries(mailbox)).isEqualTo(Carriage.NOT);
        assertThat(world.transport.carries(strange)).isEqualTo(Carriage.NOT);
        assertThat(said(world.send(mailbox))).isEqualTo("not sent NOT_CARRIED");
        assertThat(world.api.asked()).isEmpty();
    }
}
