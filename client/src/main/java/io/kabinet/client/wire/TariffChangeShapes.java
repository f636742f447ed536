package io.kabinet.client.wire;

import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.TariffChanged;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.ChangeTerms;
import io.kabinet.core.tariff.change.Effect;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes over the wire about the change to another tariff.
 *
 * <p>The change carries the whole quote, so that the operator can hold each of its terms against those of today. A warning
 * that is not known makes no acknowledgement: what is agreed to is not guessed.
 */
final class TariffChangeShapes {

    private static final Shape<QuoteTariffChange> ASK = new Shape<>(
            ask -> Shape.of(ask).and("to", ask.to().text()),
            json -> new QuoteTariffChange(Shape.of(json), Values.needed(json, "to", TariffShapes::id)));

    private static final Shape<Effect> EFFECT = new Shape<>(
            effect -> Json.Fields.of("earliest", Values.instant(effect.earliest()))
                    .and("latest", Values.instant(effect.latest())),
            json -> new Effect(
                    Values.needed(json, "earliest", Values::instant), Values.needed(json, "latest", Values::instant)));

    private static final Shape<ChangeTerms> TERMS = new Shape<>(
            terms -> new Json.Fields(Map.of())
                    .and("fee", terms.fee().asOptional(), Values::money)
                    .and("monthlyFee", terms.monthlyFee().asOptional(), Values::money)
                    .and("effect", terms.effect().asOptional(), EFFECT.write()),
            json -> new ChangeTerms(
                    Values.price(json, "fee"),
                    Values.price(json, "monthlyFee"),
                    Values.statedOrNot(json, "effect", EFFECT.read())));

    private record Warning(Reason why, boolean toAcknowledge) {}

    private static final Shape<Warning> WARNING = new Shape<>(
            warning -> Json.Fields.of("why", Reasons.write(warning.why()))
                    .and("toAcknowledge", Values.flag(warning.toAcknowledge())),
            json -> new Warning(
                    Values.needed(json, "why", Reasons::reason), Values.needed(json, "toAcknowledge", Values::flag)));

    private static final Shape<TariffChangeQuote> QUOTE =
            new Shape<>(TariffChangeShapes::write, TariffChangeShapes::quote);

    private static final Shape<ChangeTariff> CHANGE = new Shape<>(
            change -> Shape.of(change)
                    .and("quote", QUOTE.write().apply(change.agreement().quote()))
                    .and(
                            "acknowledged",
                            Json.Items.of(
                                    inOrder(change.agreement().acknowledged()), code -> new Json.Text(code.name())))
                    .and("key", change.key().text()),
            json -> new ChangeTariff(
                    Shape.of(json),
                    new Agreement(
                            Values.needed(json, "quote", QUOTE.read()),
                            Set.copyOf(Values.needed(
                                    json,
                                    "acknowledged",
                                    list -> Values.list(list, code -> TariffChangeReason.valueOf(Values.text(code)))))),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<TariffChanged> CHANGED = new Shape<>(
            changed -> Json.Fields.of("to", changed.to().text())
                    .and("terms", TERMS.write().apply(changed.terms()))
                    .and("at", Values.instant(changed.at())),
            json -> new TariffChanged(
                    Values.needed(json, "to", TariffShapes::id),
                    Values.needed(json, "terms", TERMS.read()),
                    Values.needed(json, "at", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(QuoteTariffChange.class, ASK, QUOTE, TariffShapes.ROOM + "quote-change"),
            Line.inside(ChangeTariff.class, CHANGE, CHANGED, TariffShapes.ROOM + "change"));

    private TariffChangeShapes() {}

    private static List<TariffChangeReason> inOrder(Set<TariffChangeReason> codes) {
        Set<TariffChangeReason> ordered = EnumSet.noneOf(TariffChangeReason.class);
        ordered.addAll(codes);
        return List.copyOf(ordered);
    }

    private static Json write(TariffChangeQuote quote) {
        return Json.Fields.of("id", quote.id())
                .and("from", quote.from().text())
                .and("to", quote.to().text())
                .and("terms", TERMS.write().apply(quote.terms()))
                .and(
                        "warnings",
                        Json.Items.of(
                                quote.warnings(),
                                why -> WARNING.write()
                                        .apply(new Warning(
                                                why, quote.toAcknowledge().contains(why)))));
    }

    private static TariffChangeQuote quote(Json json) throws Unreadable {
        List<Warning> warnings = Values.needed(json, "warnings", list -> Values.list(list, WARNING.read()));
        return new TariffChangeQuote(
                Values.needed(json, "id", Values::text),
                Values.needed(json, "from", TariffShapes::id),
                Values.needed(json, "to", TariffShapes::id),
                Values.needed(json, "terms", TERMS.read()),
                warnings.stream().map(Warning::why).toList(),
                warnings.stream()
                        .filter(Warning::toAcknowledge)
                        .map(Warning::why)
                        .toList());
    }
}
