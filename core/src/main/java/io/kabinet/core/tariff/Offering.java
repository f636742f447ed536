package io.kabinet.core.tariff;

import io.kabinet.core.internal.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * To whom a tariff is offered.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param status whether it may be changed to
 * @param family the line of tariffs it belongs to, if it belongs to one
 * @param region where it is offered, absent if everywhere
 */
public record Offering(TariffStatus status, Optional<TariffFamily> family, Optional<String> region) {

    /** Open to everyone. */
    public static final Offering OPEN = new Offering(TariffStatus.OPEN, Optional.empty(), Optional.empty());

    /** Archived. */
    public static final Offering CLOSED = new Offering(TariffStatus.CLOSED, Optional.empty(), Optional.empty());

    /**
     * Checks the region.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Offering {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(family, "family");
        region.ifPresent(text -> Words.check("region", text));
    }

    /**
     * The same in one region only.
     *
     * @param only the region
     * @return the changed offering
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Offering in(String only) {
        return new Offering(status, family, Optional.of(only));
    }

    /**
     * The same in a family.
     *
     * @param known the line of tariffs it belongs to
     * @return the changed offering
     */
    public Offering of(TariffFamily known) {
        return new Offering(status, Optional.of(known), region);
    }
}
