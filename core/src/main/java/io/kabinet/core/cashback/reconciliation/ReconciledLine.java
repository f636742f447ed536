package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One line of the comparison.
 *
 * @param target the position of an order, or the whole order where the partner states it so
 * @param verdict what it came to
 * @param ours the cashback that we reckon, if we have the line
 * @param theirs the cashback that the partner reckons, if it has the line
 * @param differences in what they disagree, of the codes in {@link DifferenceReason}
 */
public record ReconciledLine(
        EventTarget target, Verdict verdict, Optional<Money> ours, Optional<Money> theirs, List<Reason> differences) {

    /** Copies the differences. */
    public ReconciledLine {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
        differences = List.copyOf(differences);
    }
}
