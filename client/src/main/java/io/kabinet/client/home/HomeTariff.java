package io.kabinet.client.home;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the home page shows of a tariff.
 *
 * @param name what it is called
 * @param monthlyFee what a month costs, if the operator tells it; zero is a tariff without a fee
 */
public record HomeTariff(String name, Optional<Money> monthlyFee) {

    /**
     * Checks that it has a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public HomeTariff {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        Objects.requireNonNull(monthlyFee, "monthlyFee");
    }
}
