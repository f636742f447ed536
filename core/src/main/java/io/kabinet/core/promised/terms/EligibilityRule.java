package io.kabinet.core.promised.terms;

import io.kabinet.core.account.LineState;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take a promised payment, whatever its amount.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param repeat how many at once, and how soon again
 * @param debts which debts stand in the way
 * @param tenure how long one has to be a subscriber, if that counts
 * @param plan with which tariffs, services and methods of settlement
 * @param lineStates if not empty, the only states of the number in which something is lent
 * @param person to whom
 */
public record EligibilityRule(
        RepeatRule repeat,
        DebtRule debts,
        Optional<TenureRule> tenure,
        PlanRule plan,
        Set<LineState> lineStates,
        PersonRule person) {

    /** Everybody, one payment at a time. */
    public static final EligibilityRule ONE_AT_A_TIME = new EligibilityRule(
            RepeatRule.ONE_AT_A_TIME, DebtRule.NONE, Optional.empty(), PlanRule.ANY, Set.of(), PersonRule.ANYBODY);

    /** Copies the states. */
    public EligibilityRule {
        Objects.requireNonNull(repeat, "repeat");
        Objects.requireNonNull(debts, "debts");
        Objects.requireNonNull(tenure, "tenure");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(person, "person");
        lineStates = Set.copyOf(lineStates);
    }

    /**
     * The same rule with other repetition.
     *
     * @param other how many at once, and how soon again
     * @return the changed rule
     */
    public EligibilityRule with(RepeatRule other) {
        return new EligibilityRule(other, debts, tenure, plan, lineStates, person);
    }

    /**
     * The same rule with other debts in the way.
     *
     * @param other which debts stand in the way
     * @return the changed rule
     */
    public EligibilityRule with(DebtRule other) {
        return new EligibilityRule(repeat, other, tenure, plan, lineStates, person);
    }

    /**
     * The same rule with a tenure.
     *
     * @param other how long one has to be a subscriber
     * @return the changed rule
     */
    public EligibilityRule with(TenureRule other) {
        return new EligibilityRule(repeat, debts, Optional.of(other), plan, lineStates, person);
    }

    /**
     * The same rule for other plans.
     *
     * @param other with which tariffs, services and methods of settlement
     * @return the changed rule
     */
    public EligibilityRule with(PlanRule other) {
        return new EligibilityRule(repeat, debts, tenure, other, lineStates, person);
    }

    /**
     * The same rule for some states of the number only.
     *
     * @param states the only ones in which something is lent
     * @return the changed rule
     */
    public EligibilityRule onlyWhile(LineState... states) {
        return new EligibilityRule(repeat, debts, tenure, plan, Set.of(states), person);
    }

    /**
     * The same rule for other people.
     *
     * @param other to whom
     * @return the changed rule
     */
    public EligibilityRule with(PersonRule other) {
        return new EligibilityRule(repeat, debts, tenure, plan, lineStates, other);
    }
}
