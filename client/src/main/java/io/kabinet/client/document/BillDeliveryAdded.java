package io.kabinet.client.document;

import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Bills come by themselves in one more way.
 *
 * @param after all ways in which they come now
 * @param price what that costs, if stated; zero in Belarus
 */
public record BillDeliveryAdded(BillDelivery after, Stated<Money> price) {

    /** Checks that nothing is missing. */
    public BillDeliveryAdded {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(price, "price");
    }
}
