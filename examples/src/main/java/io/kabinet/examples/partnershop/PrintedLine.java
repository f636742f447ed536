package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.reason.Reason;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * One line as it is printed.
 *
 * @param decision the line, and the offer it got or the reasons against it
 * @param outcome how it stands
 * @param notes what is to be said of its events
 */
record PrintedLine(CashbackDecision decision, Outcome outcome, List<EventNote> notes) {

    LineKey key() {
        return decision.line().key();
    }

    CurrencyUnit currency() {
        return decision.line().amounts().currency();
    }

    /** Why there is no cashback, if there is none. */
    List<Reason> reasons() {
        return decision.reasons();
    }

    /** Whether the offer caps a subscriber's month and nobody knows whose month it is. */
    boolean isMonthlyCapLeftOut() {
        return decision.match(
                granted -> granted.offer().limits().monthlyCap().isPresent()
                        && granted.line().buyer().subscriberRef().isEmpty(),
                refused -> false);
    }
}
