package io.kabinet.core.market;

import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Sees to it that a rulebook reckons in one currency. */
final class Currencies {

    private Currencies() {}

    static void check(CurrencyUnit market, Policies policies) {
        Stream.of(
                        policies.loyalty().cashback().map(policy -> policy.currency()),
                        policies.loyalty().wallet().map(policy -> policy.currency()),
                        policies.loyalty().bonus().currency(),
                        Optional.of(policies.tariff().change().currency()),
                        policies.money()
                                .topUps()
                                .topUp()
                                .map(policy -> policy.amounts().currency()),
                        policies.money()
                                .topUps()
                                .autoPayment()
                                .map(policy -> policy.amounts().currency()),
                        policies.money()
                                .transfers()
                                .shareBalance()
                                .map(policy -> policy.terms().amounts().currency()),
                        policies.money()
                                .transfers()
                                .transfer()
                                .map(policy -> policy.toAccount().amounts().currency()),
                        policies.reports().documents().map(policy -> policy.currency()),
                        Optional.of(policies.money().promisedPayment().amounts().currency()))
                .flatMap(Optional::stream)
                .filter(currency -> !currency.equals(market))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("the market reckons in " + market + ", the policy in " + other);
                });
    }
}
