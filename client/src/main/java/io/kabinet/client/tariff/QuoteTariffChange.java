package io.kabinet.client.tariff;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import java.util.Objects;

/**
 * Asks what the change to another tariff would cost and take away; nothing changes.
 *
 * @param of the number
 * @param to the tariff that is wanted
 */
public record QuoteTariffChange(Msisdn of, TariffId to) implements Read<TariffChangeQuote> {

    /** Checks that nothing is missing. */
    public QuoteTariffChange {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(to, "to");
    }
}
