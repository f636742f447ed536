package io.kabinet.client.tariff;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.allowance.Allowances;
import java.util.Objects;

/**
 * Asks what is left of minutes, messages and traffic.
 *
 * @param of the number
 */
public record ReadAllowances(Msisdn of) implements Read<Allowances> {

    /** Checks that nothing is missing. */
    public ReadAllowances {
        Objects.requireNonNull(of, "of");
    }
}
