package io.kabinet.mts.business.operation;

import io.kabinet.core.service.ServiceId;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * A service or block, as the operator lists it.
 *
 * @param id what the operator calls it, such as {@code PE0250}
 * @param name its name
 * @param from since when the number has it, if told
 * @param until when it ends, if told
 * @param price what it costs with VAT: a month where it is connected
 * @param priceWithoutVat the same without VAT; often the only one that the operator fills in
 */
public record Product(
        ServiceId id,
        String name,
        Optional<Instant> from,
        Optional<Instant> until,
        Stated<BigMoney> price,
        Stated<BigMoney> priceWithoutVat) {

    /** Checks that nothing is missing. */
    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(priceWithoutVat, "priceWithoutVat");
    }
}
