package io.kabinet.client.promotion;

import io.kabinet.client.operation.Read;
import io.kabinet.core.promotion.Promotions;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for the promotions and discounts of the moment.
 *
 * @param of the number
 */
public record ReadPromotions(Msisdn of) implements Read<Promotions> {

    /** Checks that there is a number. */
    public ReadPromotions {
        Objects.requireNonNull(of, "of");
    }
}
