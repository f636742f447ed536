package io.kabinet.core.market;

import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Sees to it that a rulebook reckons in one currency. */
final class Currencies {

    private Currencies() {}

    static void check(CurrencyUnit market, Policies policies) {
        Stream.of(
                        policies.cashback().cashback().map(policy -> policy.currency()),
                        policies.cashback().wallet().map(policy -> policy.currency()),
                        policies.bonus().currency(),
                        Optional.of(policies.money().promisedPayment().amounts().currency()))
                .flatMap(Optional::stream)
                .filter(currency -> !currency.equals(market))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("the market reckons in " + market + ", the policy in " + other);
                });
    }
}
