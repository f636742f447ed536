package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.client.tariff.limit.ReadSpendingThreshold;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.client.tariff.limit.SpendingControl;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.limit.UsageLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;

/** Limits that subscribers set: on money, and on minutes and messages where the rulebook has it. */
final class LimitRoom {

    private final Settings settings;

    LimitRoom(Settings settings) {
        this.settings = settings;
    }

    void open(Entrances entrances) {
        OperationKind kind = OperationKind.SETTINGS;
        entrances.inside(ReadUsageLimits.class, (read, visit) -> limits(visit, limits -> limits));
        entrances.inside(
                kind,
                SetUsageLimit.class,
                (set, visit) -> limits(visit, limits -> limits.with(set.kind(), set.most())));
        entrances.inside(
                kind,
                RemoveUsageLimit.class,
                (remove, visit) -> limits(visit, limits -> limits.without(remove.kind())));
        entrances.inside(
                ReadSpendingThreshold.class,
                (read, visit) -> Outcome.confirmed(new SpendingControl(visit.person().tariffs.threshold)));
        entrances.inside(kind, SetSpendingThreshold.class, (set, visit) -> watch(set.threshold(), visit));
        entrances.inside(
                kind,
                RemoveSpendingThreshold.class,
                (remove, visit) -> Outcome.confirmed(keep(Optional.empty(), visit)));
    }

    private Outcome<LimitStates> limits(Visit visit, UnaryOperator<UsageLimits> change) {
        TariffShelf shelf = visit.person().tariffs;
        return settings.rulebook()
                .usageLimits()
                .map(policy -> {
                    shelf.limits = change.apply(shelf.limits);
                    return Outcome.confirmed(
                            new LimitStates(policy.check(shelf.limits, shelf.uses, visit.now(), visit.person().zone)));
                })
                .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered())));
    }

    private Outcome<SpendingControl> watch(SpendingThreshold threshold, Visit visit) {
        CurrencyUnit expected = settings.rulebook().market().currency();
        CurrencyUnit actual = threshold.most().getCurrencyUnit();
        return expected.equals(actual)
                ? Outcome.confirmed(keep(Optional.of(threshold), visit))
                : Outcome.rejected(List.of(Reason.of(PromisedPaymentReason.CURRENCY_MISMATCH)
                        .with("expected", expected.getCode())
                        .with("actual", actual.getCode())));
    }

    private static SpendingControl keep(Optional<SpendingThreshold> threshold, Visit visit) {
        visit.person().tariffs.threshold = threshold;
        return new SpendingControl(threshold);
    }
}
