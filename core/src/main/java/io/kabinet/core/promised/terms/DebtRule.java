package io.kabinet.core.promised.terms;

import io.kabinet.core.account.DebtPolicy;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Which debts stand in the way.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param onOtherNumbers whether any debt on the subscriber's other numbers does
 * @param overdueBill the policy by which an overdue bill of the account does, if it does
 * @param floor the balance below which nothing is lent, itself not included, if there is one
 */
public record DebtRule(boolean onOtherNumbers, Optional<DebtPolicy> overdueBill, Optional<Money> floor) {

    /** No debt stands in the way. */
    public static final DebtRule NONE = new DebtRule(false, Optional.empty(), Optional.empty());

    /** A debt on another number stands in the way, and nothing else. */
    public static final DebtRule ON_OTHER_NUMBERS = new DebtRule(true, Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public DebtRule {
        Objects.requireNonNull(overdueBill, "overdueBill");
        Objects.requireNonNull(floor, "floor");
    }

    /**
     * The same rule with a floor.
     *
     * @param balance the lowest balance at which money is lent
     * @return the changed rule
     */
    public DebtRule withFloor(Money balance) {
        return new DebtRule(onOtherNumbers, overdueBill, Optional.of(balance));
    }
}
