package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackQuote;
import io.kabinet.core.cashback.QuoteStep;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The reward of a line with everything that took something from it.
 *
 * <p>Always {@code exact = due + takenByMonthlyCap + takenByOrderCap + takenByCap + takenByRounding}. Immutable and safe
 * for use by several threads.
 *
 * @param quote the reward of what is left of the line, before caps that other lines share
 * @param takenByOrderCap what the cap on one order took, zero or more
 * @param takenByMonthlyCap what the cap on a calendar month took, zero or more
 */
public record LineReward(CashbackQuote quote, Money takenByOrderCap, Money takenByMonthlyCap) {

    /**
     * Checks that the caps took no more than there is.
     *
     * @throws IllegalArgumentException if they did, or took less than nothing
     */
    public LineReward {
        if (takenByOrderCap.isNegative()
                || takenByMonthlyCap.isNegative()
                || quote.reward()
                        .minus(takenByOrderCap)
                        .minus(takenByMonthlyCap)
                        .isNegative()) {
            throw new IllegalArgumentException(
                    "caps cannot take " + takenByOrderCap + " and " + takenByMonthlyCap + " of " + quote.reward());
        }
    }

    /**
     * What the subscriber is due for the line.
     *
     * @return zero or more
     */
    public Money due() {
        return quote.reward().minus(takenByOrderCap).minus(takenByMonthlyCap);
    }

    /**
     * Why the reward is what it is, step by step.
     *
     * @return the steps that changed something, of the codes in {@link QuoteStep}
     */
    public List<Reason> because() {
        List<Reason> steps = new ArrayList<>(quote.because());
        steps.remove(steps.size() - 1);
        if (takenByOrderCap.isPositive()) {
            steps.add(Reason.of(QuoteStep.ORDER_CAP_TOOK).with("took", takenByOrderCap));
        }
        if (takenByMonthlyCap.isPositive()) {
            steps.add(Reason.of(QuoteStep.MONTHLY_CAP_TOOK).with("took", takenByMonthlyCap));
        }
        steps.add(Reason.of(QuoteStep.REWARD).with("reward", due()));
        return List.copyOf(steps);
    }
}
