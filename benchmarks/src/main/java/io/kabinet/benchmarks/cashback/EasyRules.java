package io.kabinet.benchmarks.cashback;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same two rules in Easy Rules: built once, the facts anew for each purchase. */
@State(Scope.Thread)
public class EasyRules {

    private static final String PURCHASE = "purchase";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            new RuleBuilder()
                    .name("rate")
                    .priority(1)
                    .when(facts -> !purchase(facts).isRated())
                    .then(facts -> purchase(facts).applyRate())
                    .build(),
            new RuleBuilder()
                    .name("cap")
                    .priority(2)
                    .when(facts -> purchase(facts).getReward() > purchase(facts).getCap())
                    .then(facts -> purchase(facts).applyCap())
                    .build());

    void fire(Purchase purchase) {
        Facts facts = new Facts();
        facts.put(PURCHASE, purchase);
        engine.fire(rules, facts);
    }

    private static Purchase purchase(Facts facts) {
        return facts.get(PURCHASE);
    }
}
