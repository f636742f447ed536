package io.kabinet.core.cashback.settlement;

import io.kabinet.core.reason.Reason;
import java.util.Objects;

/**
 * An event and what is to be said of it.
 *
 * @param event the event
 * @param reason why it had no effect, or not the effect it speaks of; of the codes in {@link SettlementReason}
 */
public record EventNote(PartnerEvent event, Reason reason) {

    /** Checks that both are there. */
    public EventNote {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(reason, "reason");
    }
}
