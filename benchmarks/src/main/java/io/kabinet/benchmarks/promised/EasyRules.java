package io.kabinet.benchmarks.promised;

import io.kabinet.benchmarks.promised.Answer.Lent;
import io.kabinet.benchmarks.promised.Answer.Refused;
import io.kabinet.benchmarks.promised.Answer.Why;
import io.kabinet.benchmarks.promised.Application.Loan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same six checks in Easy Rules: built once, the facts anew for each application. */
@State(Scope.Thread)
public class EasyRules {

    private static final String APPLICATION = "application";
    private static final String REASONS = "reasons";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule(
                    1,
                    "CURRENCY_MISMATCH",
                    asked -> !isInRoubles(asked),
                    asked -> asked.requested().getCurrencyUnit().getCode()),
            rule(
                    2,
                    "AMOUNT_NOT_POSITIVE",
                    asked -> isInRoubles(asked) && !asked.requested().isPositive(),
                    asked -> asked.requested()),
            rule(
                    3,
                    "AMOUNT_BELOW_MINIMUM",
                    asked -> isInRoubles(asked) && asked.requested().isLessThan(Terms.LEAST),
                    asked -> Terms.LEAST),
            rule(
                    4,
                    "AMOUNT_ABOVE_LIMIT",
                    asked -> isInRoubles(asked) && asked.requested().isGreaterThan(Terms.MOST),
                    asked -> Terms.MOST),
            rule(
                    5,
                    "ACTIVE_PAYMENT_EXISTS",
                    asked -> open(asked).isPresent(),
                    asked -> open(asked).orElseThrow()),
            rule(6, "DEBT_ON_OTHER_NUMBERS", asked -> asked.debt().isPositive(), asked -> asked.debt()));

    Answer decide(Application application) {
        List<Why> reasons = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(APPLICATION, application);
        facts.put(REASONS, reasons);
        engine.fire(rules, facts);
        return reasons.isEmpty()
                ? new Lent(application.requested(), Terms.repayBy(application.now()))
                : new Refused(reasons);
    }

    private static Rule rule(
            int priority, String code, Predicate<Application> applies, Function<Application, Object> figure) {
        return new RuleBuilder()
                .name(code)
                .priority(priority)
                .when(facts -> applies.test(facts.get(APPLICATION)))
                .then(facts -> {
                    List<Why> reasons = facts.get(REASONS);
                    reasons.add(new Why(code, figure.apply(facts.get(APPLICATION))));
                })
                .build();
    }

    private static boolean isInRoubles(Application application) {
        return application.requested().getCurrencyUnit().equals(Terms.RUB);
    }

    private static Optional<Instant> open(Application application) {
        for (Loan loan : application.loans()) {
            if (loan.isOpenAt(application.now())) {
                return Optional.of(loan.repayBy());
            }
        }
        return Optional.empty();
    }
}
