package io.kabinet.core.tariff.change;

import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import java.util.Objects;
import java.util.Optional;

/**
 * What a subscriber may lose by a change of tariff, as far as it is known.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param allowances what is left of packages
 * @param favourites the favourite numbers
 */
public record Holdings(Optional<Allowances> allowances, Optional<FavouriteNumbers> favourites) {

    /** Nothing is known. */
    public static final Holdings UNKNOWN = new Holdings(Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public Holdings {
        Objects.requireNonNull(allowances, "allowances");
        Objects.requireNonNull(favourites, "favourites");
    }

    /**
     * All that there is to lose.
     *
     * @param allowances what is left of packages
     * @param favourites the favourite numbers
     * @return the holdings
     */
    public static Holdings of(Allowances allowances, FavouriteNumbers favourites) {
        return new Holdings(Optional.of(allowances), Optional.of(favourites));
    }
}
