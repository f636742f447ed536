package io.kabinet.testkit.assertions;

import io.kabinet.client.operation.Outcome;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Tells an outcome to whoever reads a failed test; numbers of subscribers are masked and secrets are stars, as always. */
final class OutcomeText {

    private static final Texts TEXTS = Texts.in(Language.ENGLISH, ZoneOffset.UTC);

    private OutcomeText() {}

    static <R> String of(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "confirmed: " + confirmed.value(),
                rejected -> "rejected:"
                        + rejected.reasons().stream().map(OutcomeText::line).collect(Collectors.joining()),
                notSent -> "not sent: " + notSent.why(),
                unknown -> "unknown: " + unknown.why() + ", in doubt is " + unknown.operation());
    }

    /** A value and what kind of thing it is, since 5 RUB and the text "5 RUB" are not equal. */
    static String said(Object value) {
        return value + " (" + value.getClass().getSimpleName() + ")";
    }

    private static String line(Reason reason) {
        String figures = reason.figures().stream().map(OutcomeText::figure).collect(Collectors.joining(", "));
        String inBrackets = figures.isEmpty() ? "" : " (" + figures + ")";
        return System.lineSeparator() + "  - " + reason.code() + inBrackets + ": " + TEXTS.of(reason);
    }

    private static String figure(Figure figure) {
        return figure.name() + " = " + said(figure.value());
    }
}
