package io.kabinet.testkit;

import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.account.block.NumberBlocks;
import java.time.Instant;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The blocks of one number, and what they have cost. Guarded by the world's lock. */
final class BlockBook {

    private final CurrencyUnit currency;
    private NumberBlocks all = NumberBlocks.NONE;

    BlockBook(CurrencyUnit currency) {
        this.currency = currency;
    }

    NumberBlocks all() {
        return all;
    }

    void keep(NumberBlock block) {
        all = all.with(block);
    }

    /** The days that have begun by now; what nobody states is not taken. */
    Money costBy(Instant now, ZoneId zone) {
        Money cost = Money.zero(currency);
        for (NumberBlock block : all.all()) {
            cost = cost.plus(block.priceBy(now, zone).asOptional().orElse(Money.zero(currency)));
        }
        return cost;
    }

    /** Whether other fees rest at a moment. */
    boolean suspendsOthersAt(Instant moment) {
        return all.on(moment).stream()
                .anyMatch(block -> block.charges().othersSuspended().match(rest -> rest, () -> false));
    }
}
