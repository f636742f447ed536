package io.kabinet.client.wire;

import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import java.util.List;

/**
 * What goes over the wire about forwarding.
 *
 * <p>Conditions are words of the operator's: any are kept. Where calls go is not guessed: a kind of target that this version
 * does not know makes the whole unreadable.
 */
final class ForwardingShapes {

    private static final String ROOM = "/v1/forwarding/";
    private static final String PHONE = "PHONE";
    private static final String MAILBOX = "MAILBOX";

    private static final Shape<ForwardingRule> RULE = new Shape<>(
            rule -> Json.Fields.of("when", rule.when().text()).and("to", write(rule.to())),
            json -> new ForwardingRule(
                    Values.needed(json, "when", ForwardingShapes::condition),
                    Values.needed(json, "to", ForwardingShapes::target)));

    private static final Shape<Forwardings> FORWARDINGS = new Shape<>(
            all -> Json.Fields.of("number", Values.number(all.number()))
                    .and("rules", Json.Items.of(all.rules(), RULE.write())),
            json -> new Forwardings(
                    Values.needed(json, "number", Values::number),
                    Values.needed(json, "rules", list -> Values.list(list, RULE.read()))));

    private static final Shape<SetForwarding> SET = new Shape<>(
            set -> Shape.of(set)
                    .and("rule", RULE.write().apply(set.rule()))
                    .and("key", set.key().text()),
            json -> new SetForwarding(
                    Shape.of(json), Values.needed(json, "rule", RULE.read()), Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveForwarding> REMOVE = new Shape<>(
            remove -> Shape.of(remove)
                    .and("when", remove.when().text())
                    .and("key", remove.key().text()),
            json -> new RemoveForwarding(
                    Shape.of(json),
                    Values.needed(json, "when", ForwardingShapes::condition),
                    Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadForwarding.class, Shape.about(ReadForwarding::new), FORWARDINGS, ROOM + "rules"),
            Line.inside(SetForwarding.class, SET, FORWARDINGS, ROOM + "set"),
            Line.inside(RemoveForwarding.class, REMOVE, FORWARDINGS, ROOM + "remove"));

    private ForwardingShapes() {}

    private static Json write(ForwardingTarget target) {
        return target.match(
                number -> Json.Fields.of("kind", PHONE).and("number", number.text()),
                () -> Json.Fields.of("kind", MAILBOX));
    }

    private static ForwardingTarget target(Json json) throws Unreadable {
        return switch (Values.needed(json, "kind", Values::text)) {
            case PHONE -> new ForwardingTarget.Phone(Values.needed(json, "number", Values::peer));
            case MAILBOX -> new ForwardingTarget.Mailbox();
            default -> throw Unreadable.because("is no known target").in("kind");
        };
    }

    private static ForwardingCondition condition(Json json) throws Unreadable {
        return new ForwardingCondition(Values.text(json));
    }
}
