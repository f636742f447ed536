package io.kabinet.testkit;

import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;

/**
 * The partner shops of an operator: what they have agreed to, what is bought there, and what they report.
 *
 * <p>An order is decided by the contracts that there are when it is told. A reward is paid on the first day on which it may
 * be, and whoever looks later finds it paid. Safe for use by several threads.
 */
public final class Partners {

    private final World world;

    Partners(World world) {
        this.world = world;
    }

    /**
     * Signs a contract.
     *
     * @param contract the contract
     * @return this
     * @throws IllegalArgumentException if it does not go together with the others
     */
    public Partners contract(PartnerContract contract) {
        world.change(now -> world.rooms().partners.contract(contract));
        return this;
    }

    /**
     * Has a subscriber buy something.
     *
     * @param number the buyer, which becomes a subscriber if it is none
     * @param lines lines of orders; who bought them is written in by the operator
     * @return this
     * @throws IllegalArgumentException if a line was ordered before, or its order by another number
     * @throws IllegalStateException if the market has no cashback
     */
    public Partners ordered(Msisdn number, OrderLine... lines) {
        world.change(now -> world.rooms().partners.ordered(world.person(number, now), List.of(lines), now));
        return this;
    }

    /**
     * Reports something of an order; a report may come twice, late, or before its order.
     *
     * @param event what a partner or the operator's books say
     * @return this
     * @throws IllegalStateException if the market has no cashback
     */
    public Partners says(PartnerEvent event) {
        world.change(now -> world.rooms().partners.says(event, now));
        return this;
    }
}
