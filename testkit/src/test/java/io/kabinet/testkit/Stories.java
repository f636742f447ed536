package io.kabinet.testkit;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import java.util.List;
import org.joda.money.Money;

/** What the stories have in common: invented people, and short words for outcomes. */
final class Stories {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn BORIS = Msisdn.of("79000000002");
    static final Msisdn NOBODY = Msisdn.of("79000000099");
    static final Msisdn HANNA = Msisdn.of("375330000001");
    static final Msisdn JAN = Msisdn.of("375330000002");
    static final String MORNING = "2026-03-01T09:00:00Z";

    private Stories() {}

    static InMemoryOperator russia() {
        return InMemoryOperator.in(Market.RUSSIA).startingAt(MORNING);
    }

    static InMemoryOperator belarus() {
        return InMemoryOperator.in(Market.BELARUS).startingAt(MORNING);
    }

    static Msisdn somebodyOf(Market market) {
        return market == Market.RUSSIA ? ANNA : HANNA;
    }

    static Msisdn somebodyElseOf(Market market) {
        return market == Market.RUSSIA ? BORIS : JAN;
    }

    static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }

    static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    static RequestKey key(String text) {
        return RequestKey.of(text);
    }

    /** A client that sends everything once. */
    static KabinetClient onceClient(InMemoryOperator operator) {
        return KabinetClient.over(operator.transport())
                .ticker(operator.ticker())
                .attempts(1)
                .build();
    }

    /** An outcome in one word, or its codes with their figures. */
    static <R> String told(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "confirmed",
                rejected -> String.join(
                        " ", rejected.reasons().stream().map(Stories::told).toList()),
                notSent -> "not sent: " + notSent.why().cause(),
                unknown -> "unknown: " + unknown.why().cause());
    }

    static <R> List<Reason> reasons(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> List.of(), Outcome.Rejected::reasons, notSent -> List.of(), unknown -> List.of());
    }

    static <R> Why.Cause cause(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> wrong(outcome),
                rejected -> wrong(outcome),
                notSent -> notSent.why().cause(),
                unknown -> unknown.why().cause());
    }

    private static Why.Cause wrong(Outcome<?> outcome) {
        throw new AssertionError("has an answer: " + outcome);
    }

    static String told(Reason reason) {
        List<String> figures = reason.figures().stream()
                .map(figure -> figure.value().toString())
                .toList();
        return reason.code() + (figures.isEmpty() ? "" : "(" + String.join(", ", figures) + ")");
    }

    /** A tariff of which its family is known. */
    static Tariff ofFamily(TariffFamily family) {
        return Tariff.of(new TariffId(family.text()), family.text()).with(Offering.OPEN.of(family));
    }
}
