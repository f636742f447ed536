package io.kabinet.testkit.contract;

import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.reason.Reason;
import java.util.List;

/**
 * A change that the operator refuses, and all that it says then.
 *
 * <p>For example, {@code 0.00 RUB}, which is not above zero and below the least amount.
 *
 * @param change what is refused
 * @param reasons every reason in its order with its figures, at least two of them, so that a lost one is missed
 */
public record Refusal(TakePromisedPayment change, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException if there are fewer than two, or none has a figure
     */
    public Refusal {
        reasons = List.copyOf(reasons);
        if (reasons.size() < 2
                || reasons.stream().allMatch(reason -> reason.figures().isEmpty())) {
            throw new IllegalArgumentException("a refusal that proves something has two reasons and a figure");
        }
    }
}
