package io.kabinet.core.market;

import io.kabinet.core.subscriber.NumberingPlan;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees to it that a rulebook reckons in one currency, and has the numbers of one country. */
final class Currencies {

    private Currencies() {}

    static void check(Market market, Policies policies) {
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
                        policies.line()
                                .block()
                                .charges()
                                .fee()
                                .asOptional()
                                .map(fee -> fee.daily().getCurrencyUnit()),
                        policies.reports().documents().map(policy -> policy.currency()),
                        Optional.of(policies.money().promisedPayment().amounts().currency()))
                .flatMap(Optional::stream)
                .filter(currency -> !currency.equals(market.currency()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "the market reckons in " + market.currency() + ", the policy in " + other);
                });
        NumberingPlan cards = policies.money().topUps().voucher().numbers();
        if (cards != market.numbering()) {
            throw new IllegalArgumentException(
                    "the market has the numbers of " + market.numbering() + ", the payment cards are for " + cards);
        }
    }
}
