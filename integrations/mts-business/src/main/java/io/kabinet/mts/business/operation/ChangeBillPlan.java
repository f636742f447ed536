package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import java.util.Objects;

/**
 * Changes the tariff; experimental, for it is known from copied documentation alone.
 *
 * <p>There is neither a quote nor a warning. The answer is the tariff as it is read afterwards.
 *
 * @param of the number
 * @param tariff the tariff to change to
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record ChangeBillPlan(Msisdn of, TariffId tariff, RequestKey key) implements Change<TariffId> {

    /** Checks that all are there. */
    public ChangeBillPlan {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(key, "key");
    }
}
