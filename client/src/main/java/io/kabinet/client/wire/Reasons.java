package io.kabinet.client.wire;

import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reasons with their figures; codes of other versions are kept.
 *
 * <p>A code stands in logs, so it may have nothing in it but capitals, digits and underscores.
 */
final class Reasons {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private Reasons() {}

    static Json write(List<Reason> reasons) {
        return Json.Items.of(reasons, Reasons::write);
    }

    /** At least one. */
    static List<Reason> read(Json json) throws Unreadable {
        List<Reason> reasons = Values.list(json, Reasons::reason);
        if (reasons.isEmpty()) {
            throw Unreadable.because("is empty");
        }
        return reasons;
    }

    static Json write(Reason reason) {
        Json.Fields written = Json.Fields.of("code", reason.code());
        return reason.figures().isEmpty()
                ? written
                : written.and("figures", Json.Items.of(reason.figures(), FigureKind::write));
    }

    static Reason reason(Json json) throws Unreadable {
        return new Reason(
                Values.needed(json, "code", code -> Values.text(code, CODE, "a code")),
                Values.stated(json, "figures", figures -> Values.list(figures, Reasons::figure))
                        .orElse(List.of()));
    }

    private static Figure figure(Json json) throws Unreadable {
        String kind = Values.needed(json, "kind", Values::text);
        return new Figure(
                Values.needed(json, "name", Values::text),
                Values.needed(json, "value", value -> FigureKind.read(kind, value)));
    }
}
