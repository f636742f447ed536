package io.kabinet.core.promised;

import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.LimitRule;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.promised.terms.TenureRule.Newcomers;
import io.kabinet.core.reason.Figure;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whether an amount may be borrowed, and the most that may be. */
final class AmountCheck {

    private final AmountRule rule;
    private final Optional<TenureRule> tenure;

    AmountCheck(AmountRule rule, Optional<TenureRule> tenure) {
        this.rule = rule;
        this.tenure = tenure;
    }

    void check(Money requested, Examination examination) {
        if (!requested.getCurrencyUnit().equals(rule.currency())) {
            addMismatch(requested.getCurrencyUnit(), examination);
            return;
        }
        if (!requested.isPositive()) {
            examination.add(PromisedPaymentReason.AMOUNT_NOT_POSITIVE, "amount", requested);
        }
        if (!rule.fitsStep(requested)) {
            examination.add(
                    PromisedPaymentReason.AMOUNT_NOT_WHOLE, "step", rule.step().orElseThrow());
        }
        if (rule.minimum().isPresent() && requested.isLessThan(rule.minimum().get())) {
            addBelowMinimum(rule.minimum().get(), examination);
        }
        Money baseline = baseline(examination);
        Money limit = baseline == null || requested.isGreaterThan(baseline) ? limit(examination) : baseline;
        Money most = lower(limit == null ? null : higher(limit, baseline), cap(examination));
        if (most != null && requested.isGreaterThan(most)) {
            addAboveLimit(most, examination);
        }
    }

    /**
     * The most that may be borrowed, or null if nothing may, in which case it is told why.
     *
     * @param whyNoMore where it is told why no more may
     */
    @Nullable
    Money most(Examination examination, Examination whyNoMore) {
        Money limit = higher(limit(whyNoMore), baseline(examination));
        if (limit == null) {
            whyNoMore.reasons().forEach(examination::addOnce);
        }
        Money most = lower(limit, cap(examination));
        if (limit == null || most == null) {
            return null;
        }
        boolean tooLittle = rule.minimum().filter(most::isLessThan).isPresent();
        if (tooLittle || !most.isPositive()) {
            rule.minimum().ifPresent(minimum -> addBelowMinimum(minimum, examination));
            addAboveLimit(most, examination);
            return null;
        }
        if (whyNoMore.isClean()) {
            addAboveLimit(most, whyNoMore);
        }
        return most;
    }

    /** What the limits leave, or null if a fact is missing. */
    private @Nullable Money limit(Examination examination) {
        LimitRule limits = rule.limit();
        Money limit = limits.most();
        if (limits.withoutMonthlyFee().isPresent()) {
            limit = onTariff(limits.withoutMonthlyFee().get(), limit, examination);
        }
        if (limits.bySpend().isPresent()) {
            Money spend = examination.need("spend", examination.facts.account().spend(), rule.currency());
            Money bySpend = spend == null ? null : limits.bySpend().get().limitFor(spend, limits.most());
            limit = limit == null || bySpend == null ? null : lower(limit, bySpend);
        }
        return limit;
    }

    private static @Nullable Money onTariff(Money withoutMonthlyFee, Money otherwise, Examination examination) {
        Optional<LineFacts.Plan> tariff = examination.facts.line().tariff();
        if (tariff.isEmpty()) {
            examination.addUnknown("tariff");
            return null;
        }
        Optional<Money> fee = tariff.get().monthlyFee();
        if (fee.isEmpty()) {
            examination.addUnrecognised(tariff.get().name());
            return null;
        }
        return fee.get().isZero() ? withoutMonthlyFee : otherwise;
    }

    /** What everybody with a balance above zero may borrow, or null if this one may not. */
    private @Nullable Money baseline(Examination examination) {
        Optional<Money> balance = examination.facts.account().balance();
        return rule.baseline().isPresent()
                        && balance.isPresent()
                        && Examination.inCurrency("balance", balance.get(), rule.currency())
                                .isPositive()
                ? rule.baseline().get()
                : null;
    }

    /** What a newcomer may borrow, or null if this is none. */
    private @Nullable Money cap(Examination examination) {
        return tenure.isPresent()
                        && tenure.get().before() == Newcomers.CAPPED
                        && !TenureCheck.isLongEnough(tenure.get(), examination)
                ? tenure.get().cap().orElseThrow()
                : null;
    }

    private static @Nullable Money higher(@Nullable Money one, @Nullable Money other) {
        return one == null || (other != null && other.isGreaterThan(one)) ? other : one;
    }

    private static @Nullable Money lower(@Nullable Money one, @Nullable Money other) {
        return one == null || (other != null && other.isLessThan(one)) ? other : one;
    }

    private void addMismatch(CurrencyUnit actual, Examination examination) {
        examination.add(
                PromisedPaymentReason.CURRENCY_MISMATCH,
                new Figure("expected", rule.currency().getCode()),
                new Figure("actual", actual.getCode()));
    }

    private static void addBelowMinimum(Money minimum, Examination examination) {
        examination.add(PromisedPaymentReason.AMOUNT_BELOW_MINIMUM, "minimum", minimum);
    }

    private static void addAboveLimit(Money limit, Examination examination) {
        examination.add(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT, "limit", limit);
    }
}
