package io.kabinet.examples.subscriberday;

import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import org.joda.money.Money;

/** Who is in the story, and how much money it is about; all invented. */
enum Cast {
    RUSSIA(Market.RUSSIA, "79000000001", "79000000002"),
    BELARUS(Market.BELARUS, "375330000001", "375330000002");

    private final Market market;
    private final Msisdn anna;
    private final Msisdn boris;

    Cast(Market market, String anna, String boris) {
        this.market = market;
        this.anna = Msisdn.of(anna);
        this.boris = Msisdn.of(boris);
    }

    Market market() {
        return market;
    }

    Msisdn anna() {
        return anna;
    }

    Msisdn boris() {
        return boris;
    }

    /** Something to borrow. */
    Money loan() {
        return money(this == RUSSIA ? 300 : 5);
    }

    /** Something less to borrow. */
    Money smallLoan() {
        return money(this == RUSSIA ? 100 : 2);
    }

    /** A top-up that repays the loan and leaves something. */
    Money topUp() {
        return loan().plus(money(this == RUSSIA ? 50 : 1));
    }

    Money money(long units) {
        return Money.of(market.currency(), units);
    }
}
