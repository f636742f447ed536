package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.cheapest.TariffCost.Line;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What usage costs with one tariff, or every reason why that cannot be told. */
final class Reckoning {

    private final Usage usage;
    private final Tariff tariff;
    private final Coverage coverage;
    private final List<Reason> reasons = new ArrayList<>();

    Reckoning(Usage usage, Tariff tariff, Asker asker) {
        this.usage = usage;
        this.tariff = tariff;
        this.coverage = new Coverage(usage, tariff.packages(), tariff.prices());
        if (!asker.current().filter(tariff.id()::equals).isPresent()) {
            checkOffering(asker);
        }
        checkFigures();
    }

    List<Reason> reasons() {
        return reasons;
    }

    Optional<TariffCost> cost() {
        return reasons.isEmpty()
                ? tariff.prices().monthlyFee().asOptional().map(fee -> TariffCost.of(tariff.id(), fee, lines(fee)))
                : Optional.empty();
    }

    /** Whoever has a tariff may keep it, whatever its status and region are. */
    private void checkOffering(Asker asker) {
        TariffStatus status = tariff.offering().status();
        if (tariff.isClosed()) {
            add(RankingReason.TARGET_CLOSED, "tariff", tariff.card().name());
        }
        tariff.offering().region().ifPresent(region -> {
            if (asker.region().isEmpty()) {
                add(RankingReason.FACT_NOT_KNOWN, "fact", "region");
            } else if (!asker.region().get().equals(region)) {
                reasons.add(Reason.of(RankingReason.REGION)
                        .with("tariff", tariff.card().name())
                        .with("region", region));
            }
        });
        if (!status.isKnown()) {
            add(RankingReason.UNRECOGNISED, "text", status.text());
        }
    }

    private void checkFigures() {
        if (tariff.prices().monthlyFee().asOptional().isEmpty()) {
            add(RankingReason.MONTHLY_FEE_NOT_STATED, "tariff", tariff.card().name());
        }
        for (IncludedPackage missed : coverage.missed()) {
            add(RankingReason.PACKAGE_NOT_STATED, "package", missed.name());
        }
        for (UsageKind kind : usage.units().keySet()) {
            if (coverage.rest(kind) > 0 && price(kind).isEmpty()) {
                add(RankingReason.UNIT_PRICE_NOT_STATED, "usage", kind.text());
            }
        }
    }

    private List<Line> lines(Money fee) {
        List<Line> lines = new ArrayList<>();
        usage.units().forEach((kind, used) -> {
            long rest = coverage.rest(kind);
            Money cost = price(kind).map(price -> price.of(rest)).orElse(Money.zero(fee.getCurrencyUnit()));
            lines.add(new Line(kind, used, used - rest, cost));
        });
        return lines;
    }

    private Optional<UnitPrice> price(UsageKind kind) {
        return tariff.prices().of(kind).asOptional();
    }

    private void add(RankingReason code, String name, String figure) {
        reasons.add(Reason.of(code).with(name, figure));
    }
}
