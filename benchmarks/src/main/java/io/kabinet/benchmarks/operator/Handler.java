package io.kabinet.benchmarks.operator;

import io.kabinet.core.subscriber.Msisdn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The least that can stand for an operator in the same JVM: balances by number, and a function that looks one up. */
final class Handler implements World {

    private final Map<Msisdn, Money> balances = new HashMap<>(Map.of(Msisdn.of(NUMBER), BALANCE));
    private final Msisdn number = Msisdn.of(NUMBER);

    @Override
    public Money balance() {
        return Optional.ofNullable(balances.get(number)).orElseThrow();
    }

    @Override
    public void close() {}
}
