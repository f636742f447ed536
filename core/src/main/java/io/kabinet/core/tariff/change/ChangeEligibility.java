package io.kabinet.core.tariff.change;

import io.kabinet.core.account.LineState;
import io.kabinet.core.internal.Periods;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who may change the tariff, and to which one.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param minInterval how long the last change must lie back, if it must
 * @param funds what the balance must cover
 * @param refuseIfDebt whether bills that are not paid stand against it
 * @param states if not empty, the only states of the number in which the tariff may be changed
 * @param matchRegion whether a tariff of one region is for subscribers of that region only
 * @param refuseClosedTarget whether nobody may change to a closed tariff
 */
public record ChangeEligibility(
        Optional<Period> minInterval,
        FundsRule funds,
        boolean refuseIfDebt,
        Set<LineState> states,
        boolean matchRegion,
        boolean refuseClosedTarget) {

    /** Anyone, to any tariff of the region that is not closed. */
    public static final ChangeEligibility TO_OPEN_TARIFFS =
            new ChangeEligibility(Optional.empty(), FundsRule.NOTHING, false, Set.of(), true, true);

    /**
     * Copies the states.
     *
     * @throws IllegalArgumentException if the interval is not above zero, or longer than ten years
     */
    public ChangeEligibility {
        minInterval.ifPresent(period -> Periods.check("minInterval", period));
        Objects.requireNonNull(funds, "funds");
        states = Set.copyOf(states);
    }

    /**
     * The same rule with funds to be there.
     *
     * @param other what the balance must cover
     * @return the changed rule
     */
    public ChangeEligibility with(FundsRule other) {
        return new ChangeEligibility(minInterval, other, refuseIfDebt, states, matchRegion, refuseClosedTarget);
    }

    /**
     * The same rule with an interval.
     *
     * @param other how long the last change must lie back
     * @return the changed rule
     * @throws IllegalArgumentException if it is not above zero, or longer than ten years
     */
    public ChangeEligibility with(Period other) {
        return new ChangeEligibility(Optional.of(other), funds, refuseIfDebt, states, matchRegion, refuseClosedTarget);
    }

    /**
     * The same rule for those without debts.
     *
     * @return the changed rule
     */
    public ChangeEligibility withoutDebts() {
        return new ChangeEligibility(minInterval, funds, true, states, matchRegion, refuseClosedTarget);
    }

    /**
     * The same rule for numbers in some states only.
     *
     * @param only the states
     * @return the changed rule
     */
    public ChangeEligibility onlyIn(LineState... only) {
        return new ChangeEligibility(minInterval, funds, refuseIfDebt, Set.of(only), matchRegion, refuseClosedTarget);
    }
}
