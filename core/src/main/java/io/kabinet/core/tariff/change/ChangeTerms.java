package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a change of tariff costs and when it takes effect, as far as it is stated.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> the change stands among «Разовые услуги (смена тарифа, добавление услуг, заказ документов и пр.)».
 *
 * @param fee what the change costs, once; zero if it is free
 * @param monthlyFee what the new tariff costs a month
 * @param effect when the new tariff takes effect
 */
public record ChangeTerms(Stated<Money> fee, Stated<Money> monthlyFee, Stated<Effect> effect) {

    /**
     * Checks the prices.
     *
     * @throws IllegalArgumentException if one is below zero or absurd, or they are in two currencies
     */
    public ChangeTerms {
        Amounts.check("fee", fee.asOptional(), "monthlyFee", monthlyFee.asOptional());
        Objects.requireNonNull(effect, "effect");
    }
}
