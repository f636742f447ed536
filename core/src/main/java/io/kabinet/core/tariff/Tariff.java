package io.kabinet.core.tariff;

import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A tariff («тарифный план»): what it is called, who may have it, what it costs and holds.
 *
 * <p>For example, {@code Tariff.of(new TariffId("super-8"), "Супер 8")} is an open tariff of which no price is stated.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «описание и полная характеристика тарифного плана»; the main page shows its name and its monthly fee.
 *
 * @param id what machines call it
 * @param card its name and description
 * @param offering to whom it is offered
 * @param prices what it costs
 * @param packages what the monthly fee pays for, in the operator's order
 * @param favourites its terms of favourite numbers, if it has any
 */
public record Tariff(
        TariffId id,
        TariffCard card,
        Offering offering,
        TariffPrices prices,
        List<IncludedPackage> packages,
        Optional<FavouriteNumbersPolicy> favourites) {

    /** Copies the packages. */
    public Tariff {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(offering, "offering");
        Objects.requireNonNull(prices, "prices");
        packages = List.copyOf(packages);
        Objects.requireNonNull(favourites, "favourites");
    }

    /**
     * An open tariff of which nothing else is known.
     *
     * @param id what machines call it
     * @param name what people call it
     * @return the tariff
     * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
     */
    public static Tariff of(TariffId id, String name) {
        return new Tariff(
                id, TariffCard.named(name), Offering.OPEN, TariffPrices.NOT_STATED, List.of(), Optional.empty());
    }

    /**
     * The same tariff for others.
     *
     * @param other to whom it is offered
     * @return the changed tariff
     */
    public Tariff with(Offering other) {
        return new Tariff(id, card, other, prices, packages, favourites);
    }

    /**
     * The same tariff at other prices.
     *
     * @param other what it costs
     * @return the changed tariff
     */
    public Tariff with(TariffPrices other) {
        return new Tariff(id, card, offering, other, packages, favourites);
    }

    /**
     * The same tariff with other packages.
     *
     * @param other what the monthly fee pays for
     * @return the changed tariff
     */
    public Tariff with(IncludedPackage... other) {
        return new Tariff(id, card, offering, prices, List.of(other), favourites);
    }

    /**
     * The same tariff with favourite numbers.
     *
     * @param other its terms of favourite numbers
     * @return the changed tariff
     */
    public Tariff with(FavouriteNumbersPolicy other) {
        return new Tariff(id, card, offering, prices, packages, Optional.of(other));
    }

    /**
     * Whether nobody may change to it any more.
     *
     * @return true if it is archived; false for a status that is not known
     */
    public boolean isClosed() {
        return offering.status().equals(TariffStatus.CLOSED);
    }
}
