package io.kabinet.client.tariff;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.words.Names;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Chooses an amount of traffic among those of the tariff, at the price that was shown.
 *
 * <p>A price that has changed since is refused as {@code QUOTE_STALE}.
 *
 * @param of the number
 * @param traffic what the operator calls the package
 * @param price the price that was shown, or not stated if none was
 * @param key what stands for the intent
 */
public record ChooseTraffic(Msisdn of, String traffic, Stated<Money> price, RequestKey key)
        implements Change<TrafficChosen> {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if {@code traffic} is blank
     */
    public ChooseTraffic {
        Objects.requireNonNull(of, "of");
        Names.check("traffic", traffic);
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(key, "key");
    }
}
