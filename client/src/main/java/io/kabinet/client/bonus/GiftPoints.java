package io.kabinet.client.bonus;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.util.Objects;

/**
 * Gives points to another number.
 *
 * @param of the number whose points they are
 * @param to the number that is to have them
 * @param points how many, above zero
 * @param key what stands for the intent
 */
public record GiftPoints(Msisdn of, Msisdn to, Points points, RequestKey key) implements Change<GiftOffered> {

    /** Checks that all are there. */
    public GiftPoints {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(key, "key");
    }
}
