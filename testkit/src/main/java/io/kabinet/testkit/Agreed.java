package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** A price that was agreed to holds if it is still the price. */
final class Agreed {

    private Agreed() {}

    /** Does it at the price, which is empty where none is stated and none was; else says both. */
    static <R> Outcome<R> price(
            String what, Stated<Money> agreed, Stated<Money> price, Function<Optional<Money>, R> effect) {
        if (agreed.equals(price)) {
            return Outcome.confirmed(effect.apply(price.asOptional()));
        }
        return Outcome.rejected(List.of(Reason.of(TariffChangeReason.QUOTE_STALE)
                .with("what", what)
                .withIfStated("agreed", agreed)
                .withIfStated("price", price)));
    }
}
