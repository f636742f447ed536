package io.kabinet.client.tariff;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.change.Agreement;
import java.util.Objects;

/**
 * Changes the tariff on the terms that were quoted.
 *
 * <p>Terms that have changed since are refused as {@code QUOTE_STALE}, one by one.
 *
 * @param of the number
 * @param agreement the quote as it was shown, and which of its warnings were acknowledged
 * @param key what stands for the intent
 */
public record ChangeTariff(Msisdn of, Agreement agreement, RequestKey key) implements Change<TariffChanged> {

    /** Checks that nothing is missing. */
    public ChangeTariff {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(key, "key");
    }
}
