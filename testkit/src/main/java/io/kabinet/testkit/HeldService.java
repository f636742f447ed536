package io.kabinet.testkit;

import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.ServiceCharge;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A service that a number has, and what it has cost by any moment.
 *
 * <p>What it costs follows from the moment and from nothing else, so no month is charged twice however the clock is moved.
 *
 * @param service the service
 * @param zone where its months are counted
 */
record HeldService(ConnectedService service, ZoneId zone) {

    /** What nobody states is not taken, and neither is the fee of a month that begins while fees rest. */
    Money costBy(Instant now, Predicate<Instant> rests, CurrencyUnit currency) {
        Money cost = Money.zero(currency);
        if (now.isBefore(service.connectedAt())) {
            return cost;
        }
        cost = service.dueAtOnce().match(cost::plus, () -> Money.zero(currency));
        Optional<Money> fee = service.price().monthly().asOptional();
        Optional<ServiceCharge> next = fee.flatMap(stated -> service.nextCharge(service.connectedAt(), zone));
        while (next.isPresent() && !next.get().at().isAfter(now)) {
            Instant at = next.get().at();
            cost = rests.test(at) ? cost : cost.plus(fee.orElseThrow());
            next = service.nextCharge(at, zone);
        }
        return cost;
    }
}
