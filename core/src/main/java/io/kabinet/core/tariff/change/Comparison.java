package io.kabinet.core.tariff.change;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was agreed to, term by term, beside what is so now. */
final class Comparison {

    private final TariffChangePolicy policy;
    private final Agreement agreement;
    private final TariffChangeQuote actual;
    private final List<Reason> differences = new ArrayList<>();

    Comparison(TariffChangePolicy policy, Agreement agreement, TariffChangeQuote actual) {
        this.policy = policy;
        this.agreement = agreement;
        this.actual = actual;
    }

    /** Every term that has changed, then every warning that was not acknowledged. */
    List<Reason> differences(boolean feeIsKnown) {
        TariffChangeQuote agreed = agreement.quote();
        compare("current-tariff", agreed.from().text(), actual.from().text());
        compare("target-tariff", agreed.to().text(), actual.to().text());
        if (feeIsKnown) {
            compare("fee", agreed.terms().fee(), actual.terms().fee());
        }
        compare("monthly-fee", agreed.terms().monthlyFee(), actual.terms().monthlyFee());
        if (policy.effective().match(rule -> rule.start() == EffectiveRule.Start.NEXT_MONTH, () -> false)) {
            compare("effective-from", earliest(agreed.terms()), earliest(actual.terms()));
        }
        actual.toAcknowledge().stream()
                .map(Reason::code)
                .distinct()
                .filter(code -> agreement.acknowledged().stream()
                        .noneMatch(known -> known.name().equals(code)))
                .forEach(code -> differences.add(
                        Reason.of(TariffChangeReason.NOT_ACKNOWLEDGED).with("warning", code)));
        return differences;
    }

    private static Stated<Instant> earliest(ChangeTerms terms) {
        return terms.effect().match(effect -> Stated.of(effect.earliest()), Stated::notStated);
    }

    private void compare(String what, String agreed, String now) {
        compare(what, Stated.of(agreed), Stated.of(now));
    }

    private <T> void compare(String what, Stated<T> agreed, Stated<T> now) {
        if (!agreed.equals(now)) {
            differences.add(Reason.of(TariffChangeReason.QUOTE_STALE)
                    .with("what", what)
                    .withIfStated("agreed", agreed)
                    .withIfStated("price", now));
        }
    }
}
