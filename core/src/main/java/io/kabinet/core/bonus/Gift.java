package io.kabinet.core.bonus;

import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.util.Objects;

/**
 * The wish to give points away.
 *
 * @param key made by the caller once per intent; it names the gift from then on
 * @param from the giver's number
 * @param to the recipient's number
 * @param points how many; zero is the ledger's to refuse
 */
public record Gift(String key, Msisdn from, Msisdn to, Points points) {

    /**
     * Checks the key; the rest is the ledger's to judge.
     *
     * @throws IllegalArgumentException if the key is blank, too long, or has an unprintable character
     */
    public Gift {
        Words.check("key", key);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(points, "points");
    }
}
