package io.kabinet.client.transfer;

import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;

/**
 * What came of one time of a balance that is shared regularly.
 *
 * @param run which time
 * @param reasons every reason for which nothing was sent; none if it was
 */
public record LatestRun(RecurringTransfer.Run run, List<Reason> reasons) {

    /** Copies the reasons. */
    public LatestRun {
        Objects.requireNonNull(run, "run");
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the money was sent.
     *
     * @return true if it was
     */
    public boolean isMade() {
        return reasons.isEmpty();
    }
}
