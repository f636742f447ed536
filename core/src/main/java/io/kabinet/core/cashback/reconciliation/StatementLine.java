package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One line of a partner's own statement.
 *
 * @param target the position of an order, or the whole order
 * @param reward the cashback that the partner reckons, zero or more
 * @param state how the line stands at the partner: approved, pending, declined or paid; any other is kept as text
 */
public record StatementLine(EventTarget target, Money reward, EventState state) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the reward is below zero or absurd
     */
    public StatementLine {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(state, "state");
        Amounts.check("reward", reward);
    }
}
