package io.kabinet.mts.business.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where calls are forwarded to: rules are set and removed at once, and answered without an event.
 *
 * <p>A rule of the operator that is against it is answered as a request that is not valid. No service has to be connected
 * for it, since core has no such rule.
 */
record ForwardingDesk(Operator operator, Numbers numbers) implements Desks.Desk {

    private static final Map<String, ForwardingCondition> CONDITIONS = Map.of(
            "CFU", ForwardingCondition.ALWAYS,
            "CFB", ForwardingCondition.BUSY,
            "CFNRY", ForwardingCondition.NO_ANSWER,
            "CFNRC", ForwardingCondition.UNREACHABLE);

    @Override
    public Map<String, Wicket> pages() {
        return Map.of(
                "GET /Product/CallForwardingInfo", this::rules, "POST /Product/ChangeCallForwarding", this::change);
    }

    private Answer rules(Asked asked) throws Refusal {
        Msisdn number = numbers.of(asked.get("productCharacteristic.value"));
        List<Object> rules = new ArrayList<>();
        for (ForwardingRule rule : operator.read(new ReadForwarding(number)).rules()) {
            rules.add(rule(number, rule));
        }
        return Answer.good(rules);
    }

    private static Map<String, Object> rule(Msisdn number, ForwardingRule rule) {
        String address = rule.to().match(peer -> digits(peer.text()), () -> "mailbox");
        String type = rule.to().match(peer -> "Regular", () -> "VoiceMail");
        return Map.of(
                "relatedParty",
                List.of(Map.of("type", "Party", "characteristic", List.of(Json.pair("MSISDN", number.wire())))),
                "productCharacteristic",
                List.of(
                        Json.pair("ForwardingAddress", address),
                        Json.pair("ForwardingType", name(rule.when())),
                        Json.pair("NoReplyTimer", "20"),
                        Json.pair("NumType", type)));
    }

    private static String digits(String peer) {
        return peer.startsWith("+") ? peer.substring(1) : peer;
    }

    private static String name(ForwardingCondition when) {
        return CONDITIONS.entrySet().stream()
                .filter(each -> each.getValue().equals(when))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(when.text());
    }

    private Answer change(Asked asked) throws Refusal {
        JsonNode json = asked.json();
        Msisdn number =
                numbers.of(Json.value(json.path("characteristic"), "MSISDN").orElse(""));
        JsonNode item = json.path("item").path(0);
        JsonNode characteristics = item.path("product").path("productCharacteristic");
        ForwardingCondition when = Json.value(characteristics, "ForwardingType")
                .map(type -> Optional.ofNullable(CONDITIONS.get(type)).orElseGet(() -> new ForwardingCondition(type)))
                .orElseThrow(() -> new Refusal(Answer.invalid("no ForwardingType")));
        List<Reason> against = switch (item.path("action").asText()) {
            case "create" -> operator.change(new SetForwarding(number, to(when, characteristics), operator.key()));
            case "delete" -> operator.change(new RemoveForwarding(number, when, operator.key()));
            default -> throw new Refusal(Answer.invalid("no action"));
        };
        return against.isEmpty() ? Answer.good(Map.of()) : Answer.invalid(Operator.words(against));
    }

    private static ForwardingRule to(ForwardingCondition when, JsonNode characteristics) throws Refusal {
        String address = Json.value(characteristics, "ForwardingAddress")
                .filter(digits -> digits.matches("[0-9]{5,15}"))
                .orElseThrow(() -> new Refusal(Answer.invalid("no ForwardingAddress")));
        return new ForwardingRule(when, new ForwardingTarget.Phone(Peer.of(address)));
    }
}
