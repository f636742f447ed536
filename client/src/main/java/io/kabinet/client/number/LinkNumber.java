package io.kabinet.client.number;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Links another number to the cabinet; in market Russia.
 *
 * @param of the number that the cabinet is of
 * @param other the number to be linked
 * @param otherPassword the other number's own password, where the operator asks for it; not the default rule of Russia
 * @param key what stands for the intent
 */
public record LinkNumber(Msisdn of, Msisdn other, Optional<Secret> otherPassword, RequestKey key)
        implements Change<NumberList> {

    /** Checks that all are there. */
    public LinkNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(otherPassword, "otherPassword");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
