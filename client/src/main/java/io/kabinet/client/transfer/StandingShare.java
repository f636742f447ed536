package io.kabinet.client.transfer;

import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A balance that is shared regularly, and how that stands.
 *
 * @param transfer how much, with which number, and when
 * @param fee what each time costs on top, as it was agreed; not stated where the operator states none
 * @param next when it is to be done next; empty if there is no next time
 * @param latest what came of it the last time; empty if it was not due yet
 */
public record StandingShare(
        RecurringTransfer transfer, Stated<Money> fee, Optional<Instant> next, Optional<LatestRun> latest) {

    /** Checks that nothing is missing. */
    public StandingShare {
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(latest, "latest");
    }
}
