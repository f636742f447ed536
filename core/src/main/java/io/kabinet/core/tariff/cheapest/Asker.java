package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.internal.Words;
import io.kabinet.core.tariff.TariffId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who looks for a tariff, as far as that matters.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param current the tariff that the subscriber has, if any
 * @param region the subscriber's region, if it is known
 */
public record Asker(Optional<TariffId> current, Optional<String> region) {

    /** Nothing is known. */
    public static final Asker UNKNOWN = new Asker(Optional.empty(), Optional.empty());

    /**
     * Checks the region.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Asker {
        Objects.requireNonNull(current, "current");
        region.ifPresent(text -> Words.check("region", text));
    }
}
