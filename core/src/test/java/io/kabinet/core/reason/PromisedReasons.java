package io.kabinet.core.reason;

import io.kabinet.core.market.Market;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.Strictest;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.TopUpDecision;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of promised payments, as their rules give them. */
final class PromisedReasons {

    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");

    private PromisedReasons() {}

    static List<Reason> all() {
        LineFacts named = LineFacts.UNKNOWN.withTariff(LineFacts.Plan.named("Новый"));
        return Stream.of(
                        against(Strictest.POLICY, "RUB 900.50", Strictest.WORST),
                        against(Strictest.POLICY, "RUB -0.50", Strictest.WORST),
                        against(Strictest.POLICY, "BYN 5.00", Strictest.WORST),
                        against(Strictest.POLICY, "RUB 100.00", PromisedPaymentFacts.UNKNOWN),
                        against(PromisedPaymentPolicy.RU_2010, "RUB 100.00", PromisedPaymentFacts.UNKNOWN.with(named)),
                        against(PromisedPaymentPolicy.RU_2016_RETOLD, "RUB 100.00", Strictest.WORST),
                        topUps())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> against(PromisedPaymentPolicy policy, String amount, PromisedPaymentFacts facts) {
        return policy.decide(Money.parse(amount), facts, NOW, Market.RUSSIA.zone())
                .match(granted -> List.of(), PromisedPaymentDecision.Refused::reasons);
    }

    private static List<Reason> topUps() {
        PromisedPayments lent = PromisedPayments.of(
                PromisedPayment.taken(Money.parse("RUB 100.00"), NOW, NOW.plusSeconds(86_400), Stated.notStated()));
        PromisedPayments repaid = lent.afterTopUp(new TopUp("t-1", Money.parse("RUB 60.00"), NOW))
                .match(TopUpDecision.Counted::payments, refused -> lent);
        return Stream.of(
                        new TopUp("t-1", Money.parse("RUB 70.00"), NOW), new TopUp("t-2", Money.parse("BYN 5.00"), NOW))
                .flatMap(
                        topUp -> repaid
                                .afterTopUp(topUp)
                                .<List<Reason>>match(counted -> List.of(), TopUpDecision.Refused::reasons)
                                .stream())
                .toList();
    }
}
