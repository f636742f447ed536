package io.kabinet.client.cashback;

import io.kabinet.core.cashback.wallet.Burning;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is in the cashback wallet, and what is on its way.
 *
 * @param available what may be spent now
 * @param pending what is due but not paid out yet
 * @param burnsNext what burns next unless it is spent, if anything ever does
 */
public record CashbackSummary(Money available, Money pending, Optional<Burning> burnsNext) {

    /** Checks that all are there. */
    public CashbackSummary {
        Objects.requireNonNull(available, "available");
        Objects.requireNonNull(pending, "pending");
        Objects.requireNonNull(burnsNext, "burnsNext");
    }
}
