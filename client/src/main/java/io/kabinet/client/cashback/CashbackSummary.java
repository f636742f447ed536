package io.kabinet.client.cashback;

import io.kabinet.core.cashback.wallet.Burning;
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

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if they are not in one currency
     */
    public CashbackSummary {
        boolean burnsInAnother = burnsNext
                .filter(next -> !next.amount().isSameCurrency(available))
                .isPresent();
        if (burnsInAnother || !available.isSameCurrency(pending)) {
            throw new IllegalArgumentException("available, pending and what burns must be in one currency: " + available
                    + ", " + pending + ", " + burnsNext);
        }
    }
}
