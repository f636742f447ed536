package io.kabinet.client.home;

import io.kabinet.client.words.Names;
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
        Names.check("name", name);
        Objects.requireNonNull(monthlyFee, "monthlyFee");
    }
}
