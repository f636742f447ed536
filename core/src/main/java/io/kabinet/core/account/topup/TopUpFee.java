package io.kabinet.core.account.topup;

import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.values.Stated;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What topping up costs, by channel.
 *
 * <p>A channel without a figure has a fee that is not stated, which is not free. Immutable and safe for use by several threads.
 *
 * @param charges the fees that a source gives
 * @param taken where they are taken from
 */
public record TopUpFee(Map<TopUpChannel, Charge> charges, FeeTaken taken) {

    /** No source gives any. */
    public static final TopUpFee NOT_STATED = new TopUpFee(Map.of(), FeeTaken.ON_TOP);

    /** Copies the charges. */
    public TopUpFee {
        charges = Map.copyOf(charges);
        Objects.requireNonNull(taken, "taken");
    }

    Stated<Money> feeFor(TopUpOrder order) {
        Charge charge = charges.get(order.channel());
        return charge == null ? Stated.notStated() : Stated.of(charge.feeFor(order.amount()));
    }
}
