package io.kabinet.mts.business;

import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Where calls are forwarded to, and setting and removing that.
 *
 * <p>A change is answered without an event more often than with one, and is done within a minute; what proves it is the list
 * of rules, read again.
 */
final class Forwarding {

    private static final String LINE = "CallForwarding";
    private static final String SECONDS_TO_WAIT = "20";
    private static final String MAILBOX = "VoiceMail";

    private static final Map<String, ForwardingCondition> CONDITIONS = Map.of(
            "CFU", ForwardingCondition.ALWAYS,
            "CFB", ForwardingCondition.BUSY,
            "CFNRY", ForwardingCondition.NO_ANSWER,
            "CFNRC", ForwardingCondition.UNREACHABLE);

    private Forwarding() {}

    static Ask ask(Msisdn of) {
        return Ask.get("/Product/CallForwardingInfo")
                .with("productCharacteristic.name", "MSISDN")
                .with("productCharacteristic.value", of.wire())
                .with("productLine.name", LINE);
    }

    static Forwardings rules(Tree answer, ReadForwarding read, Instant now) throws Unreadable {
        return rules(answer, read.of());
    }

    /** The rules that are on: entries of the journal of requests stand in the same list, and so do empty places. */
    static Forwardings rules(Tree answer, Msisdn of) throws Unreadable {
        Map<ForwardingCondition, ForwardingRule> rules = new LinkedHashMap<>();
        for (Tree each : answer.each()) {
            if (!each.has("productCharacteristic", "relatedParty")) {
                throw new Unreadable("neither a rule nor an entry of the journal");
            }
            Optional<String> type = each.characteristic("productCharacteristic", "ForwardingType");
            Optional<String> address = each.characteristic("productCharacteristic", "ForwardingAddress");
            if (type.isPresent() && address.isPresent()) {
                ForwardingCondition when = condition(type.get());
                rules.putIfAbsent(when, new ForwardingRule(when, target(each, address.get())));
            }
        }
        return new Forwardings(of, new ArrayList<>(rules.values()));
    }

    private static ForwardingCondition condition(String type) {
        ForwardingCondition known = CONDITIONS.get(type);
        return known != null ? known : new ForwardingCondition(Texts.plain(type));
    }

    private static ForwardingTarget target(Tree rule, String address) {
        boolean mailbox = rule.characteristic("productCharacteristic", "NumType")
                .filter(MAILBOX::equalsIgnoreCase)
                .isPresent();
        return mailbox ? new ForwardingTarget.Mailbox() : new ForwardingTarget.Phone(Peer.of(address));
    }

    static boolean fits(SetForwarding change) {
        return type(change.rule().when()).isPresent() && address(change.rule()).isPresent();
    }

    static boolean fits(RemoveForwarding change) {
        return type(change.when()).isPresent();
    }

    private static Optional<String> type(ForwardingCondition when) {
        return CONDITIONS.entrySet().stream()
                .filter(each -> each.getValue().equals(when))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A plain number; with what address the mailbox is set nobody has shown. */
    private static Optional<String> address(ForwardingRule rule) {
        return rule.to()
                .match(
                        peer -> Optional.of(
                                        peer.text().startsWith("+")
                                                ? peer.text().substring(1)
                                                : peer.text())
                                .filter(digits -> digits.matches("[0-9]{5,15}")),
                        Optional::empty);
    }

    private static Ask change(Msisdn of, String action, String type, Optional<String> address) {
        List<Map<String, String>> characteristics = new ArrayList<>();
        characteristics.add(Map.of("name", "ForwardingType", "value", type));
        address.ifPresent(to -> characteristics.add(Map.of("name", "ForwardingAddress", "value", to)));
        characteristics.add(Map.of("name", "NoReplyTimer", "value", SECONDS_TO_WAIT));
        characteristics.add(Map.of("name", "NumType", "value", "Regular"));
        return Ask.post(
                Effect.FORWARDS,
                "/Product/ChangeCallForwarding",
                Map.of(
                        "characteristic",
                        List.of(Map.of("name", "MSISDN", "value", of.wire())),
                        "item",
                        List.of(Map.of(
                                "action",
                                action,
                                "product",
                                Map.of(
                                        "productLine",
                                        Map.of("name", LINE),
                                        "productCharacteristic",
                                        characteristics)))));
    }

    private static CompletionStage<Optional<Forwardings>> now(Msisdn of, Trip<?> trip, Desk desk) {
        return desk.look(ask(of), trip, answer -> rules(answer, of)).thenApply(Found::value);
    }

    private static Optional<ForwardingRule> rule(Forwardings rules, ForwardingCondition when) {
        return rules.rules().stream().filter(rule -> rule.when().equals(when)).findFirst();
    }

    /** Sets a rule; done when a rule for the condition leads there. */
    static final class Setting implements Changing<Forwardings, SetForwarding> {

        @Override
        public Ask ask(SetForwarding change) {
            return change(change.of(), "create", type(change.rule().when()).orElseThrow(), address(change.rule()));
        }

        @Override
        public CompletionStage<Optional<Forwardings>> proof(SetForwarding change, Trip<?> trip, Desk desk) {
            return now(change.of(), trip, desk)
                    .thenApply(
                            rules -> rules.filter(all -> rule(all, change.rule().when())
                                    .flatMap(Forwarding::address)
                                    .equals(address(change.rule()))));
        }
    }

    /** Removes a rule; done when there is none for the condition. */
    static final class Removing implements Changing<Forwardings, RemoveForwarding> {

        @Override
        public Ask ask(RemoveForwarding change) {
            return change(change.of(), "delete", type(change.when()).orElseThrow(), Optional.empty());
        }

        @Override
        public CompletionStage<Optional<Forwardings>> proof(RemoveForwarding change, Trip<?> trip, Desk desk) {
            return now(change.of(), trip, desk)
                    .thenApply(rules ->
                            rules.filter(all -> rule(all, change.when()).isEmpty()));
        }
    }
}
