package io.kabinet.client.cashback;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How one line of an order stands.
 *
 * @param key the line
 * @param state what became of it
 * @param reward what it earns, as it stands
 * @param paidOut whether the reward is in the wallet
 * @param payable the days on which it is paid, once they are known
 */
public record CashbackLine(LineKey key, LineState state, Money reward, boolean paidOut, Optional<DateSpan> payable) {

    /** Checks that all are there. */
    public CashbackLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reward, "reward");
        Objects.requireNonNull(payable, "payable");
    }
}
