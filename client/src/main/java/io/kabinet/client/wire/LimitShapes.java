package io.kabinet.client.wire;

import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.client.tariff.limit.ReadSpendingThreshold;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.client.tariff.limit.SpendingControl;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import java.util.List;
import java.util.Map;

/** What goes over the wire about limits; a limit on something not known here is unreadable. */
final class LimitShapes {

    private static final String ROOM = "/v1/limits/";

    private static final Shape<LimitState> STATE = new Shape<>(
            state -> Json.Fields.of("kind", state.kind().name())
                    .and("most", Quantities.write(state.most()))
                    .and("used", Quantities.write(state.used()))
                    .and("warnedAt", state.warnedAt(), Values::instant)
                    .and("reachedAt", state.reachedAt(), Values::instant),
            json -> new LimitState(
                    Values.needed(json, "kind", LimitShapes::kind),
                    Values.needed(json, "most", Quantities::read),
                    Values.needed(json, "used", Quantities::read),
                    Values.stated(json, "warnedAt", Values::instant),
                    Values.stated(json, "reachedAt", Values::instant)));

    private static final Shape<LimitStates> STATES = new Shape<>(
            states -> Json.Fields.of("limits", Json.Items.of(states.states(), STATE.write())),
            json -> new LimitStates(Values.needed(json, "limits", list -> Values.list(list, STATE.read()))));

    private static final Shape<SetUsageLimit> SET = new Shape<>(
            set -> Shape.of(set)
                    .and("kind", set.kind().name())
                    .and("most", Long.toString(set.most()))
                    .and("key", set.key().text()),
            json -> new SetUsageLimit(
                    Shape.of(json),
                    Values.needed(json, "kind", LimitShapes::kind),
                    Values.needed(json, "most", Values::count),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveUsageLimit> REMOVE = new Shape<>(
            remove -> Shape.of(remove)
                    .and("kind", remove.kind().name())
                    .and("key", remove.key().text()),
            json -> new RemoveUsageLimit(
                    Shape.of(json),
                    Values.needed(json, "kind", LimitShapes::kind),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<SpendingControl> CONTROL = new Shape<>(
            control -> new Json.Fields(Map.of())
                    .and("most", control.threshold(), threshold -> Values.money(threshold.most())),
            json -> new SpendingControl(Values.stated(json, "most", LimitShapes::threshold)));

    private static final Shape<SetSpendingThreshold> WATCH = new Shape<>(
            set -> Shape.of(set)
                    .and("most", Values.money(set.threshold().most()))
                    .and("key", set.key().text()),
            json -> new SetSpendingThreshold(
                    Shape.of(json),
                    Values.needed(json, "most", LimitShapes::threshold),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveSpendingThreshold> IGNORE = new Shape<>(
            remove -> Shape.of(remove).and("key", remove.key().text()),
            json -> new RemoveSpendingThreshold(Shape.of(json), Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadUsageLimits.class, Shape.about(ReadUsageLimits::new), STATES, ROOM + "usage"),
            Line.inside(SetUsageLimit.class, SET, STATES, ROOM + "set"),
            Line.inside(RemoveUsageLimit.class, REMOVE, STATES, ROOM + "remove"),
            Line.inside(
                    ReadSpendingThreshold.class, Shape.about(ReadSpendingThreshold::new), CONTROL, ROOM + "spending"),
            Line.inside(SetSpendingThreshold.class, WATCH, CONTROL, ROOM + "watch-spending"),
            Line.inside(RemoveSpendingThreshold.class, IGNORE, CONTROL, ROOM + "ignore-spending"));

    private LimitShapes() {}

    private static LimitKind kind(Json json) throws Unreadable {
        return LimitKind.valueOf(Values.text(json));
    }

    private static SpendingThreshold threshold(Json json) throws Unreadable {
        return new SpendingThreshold(Values.money(json));
    }
}
