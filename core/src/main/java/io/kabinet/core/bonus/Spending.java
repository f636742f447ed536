package io.kabinet.core.bonus;

import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Points;
import java.util.Objects;

/**
 * The wish to pay with points, at the price that was agreed.
 *
 * @param key made by the caller once per intent; the same key never spends twice
 * @param item what is bought, such as the id of a catalogue's item
 * @param price how many points were agreed; zero is the ledger's to refuse
 */
public record Spending(String key, String item, Points price) {

    /**
     * Checks the texts; the price is the ledger's to judge.
     *
     * @throws IllegalArgumentException if one is blank, too long, or has an unprintable character
     */
    public Spending {
        Words.check("key", key);
        Words.check("item", item);
        Objects.requireNonNull(price, "price");
    }
}
