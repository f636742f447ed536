package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.OrderLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What one order comes to by each base and currency that is asked for, added up once however many lines ask. */
final class OrderTotals {

    private final List<OrderLine> order;
    private final Map<Asked, Money> totals = new HashMap<>();

    OrderTotals(List<OrderLine> order) {
        this.order = order;
    }

    /** The lines in the policy's currency together, by its base. */
    Money by(CashbackPolicy policy) {
        return totals.computeIfAbsent(new Asked(policy.currency(), policy.base()), this::added);
    }

    private Money added(Asked asked) {
        long total = 0;
        for (OrderLine line : order) {
            if (line.amounts().currency().equals(asked.currency())) {
                total = Math.addExact(total, asked.base().minorUnitsOf(line.amounts()));
            }
        }
        return Money.ofMinor(asked.currency(), total);
    }

    private record Asked(CurrencyUnit currency, CashbackBase base) {}
}
