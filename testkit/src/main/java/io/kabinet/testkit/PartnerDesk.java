package io.kabinet.testkit;

import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What partner shops have agreed to and report; reports may come before their order. Guarded by the world's lock. */
final class PartnerDesk {

    private final CashbackRoom cashback;
    private final ZoneId zone;
    private final List<PartnerContract> contracts = new ArrayList<>();
    private final Map<OrderId, Order> orders = new HashMap<>();
    private PartnerContracts agreed = PartnerContracts.of(List.of());

    PartnerDesk(CashbackRoom cashback, ZoneId zone) {
        this.cashback = cashback;
        this.zone = zone;
    }

    void contract(PartnerContract contract) {
        List<PartnerContract> longer = new ArrayList<>(contracts);
        longer.add(contract);
        agreed = PartnerContracts.of(longer);
        contracts.add(contract);
    }

    void ordered(Person buyer, List<OrderLine> lines, Instant now) {
        CashbackPurse purse = cashback.purse(buyer.number);
        for (OrderLine line : lines) {
            Order order = orders.computeIfAbsent(
                    new OrderId(line.key().partner(), line.key().order()), missing -> new Order());
            order.add(line.boughtBy(known(line.buyer(), buyer)), buyer.number);
            purse.ordered(agreed.decide(order.lines, zone), now);
            order.early.forEach(event -> purse.says(event, now));
            order.early.clear();
        }
    }

    void says(PartnerEvent event, Instant now) {
        Order order = orders.computeIfAbsent(
                new OrderId(event.target().partner(), event.target().order()), missing -> new Order());
        order.buyer.ifPresentOrElse(number -> cashback.purse(number).says(event, now), () -> order.early.add(event));
    }

    private static Buyer known(Buyer buyer, Person person) {
        return new Buyer(Optional.of(person.accountNumber.text()), buyer.customerKind(), buyer.promoCode());
    }

    private record OrderId(String partner, String order) {}

    private static final class Order {

        private final List<OrderLine> lines = new ArrayList<>();
        private final List<PartnerEvent> early = new ArrayList<>();
        private Optional<Msisdn> buyer = Optional.empty();

        void add(OrderLine line, Msisdn number) {
            if (buyer.filter(other -> !other.equals(number)).isPresent()) {
                throw new IllegalArgumentException("order " + line.key().order() + " was made by another number");
            }
            if (lines.stream().anyMatch(other -> other.key().equals(line.key()))) {
                throw new IllegalArgumentException("line " + line.key() + " was ordered before");
            }
            buyer = Optional.of(number);
            lines.add(line);
        }
    }
}
