package io.kabinet.examples.subscriberday;

import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import org.joda.money.Money;

/**
 * Who is in the story, and how much money it is about; all invented.
 *
 * @param market where it happens
 * @param anna who it is about
 * @param boris whom she gives points to
 * @param loan something to borrow
 * @param smallLoan something less to borrow
 * @param topUp repays the loan and leaves something
 */
record Cast(Market market, Msisdn anna, Msisdn boris, Money loan, Money smallLoan, Money topUp) {

    static final Cast RUSSIA = new Cast(
            Market.RUSSIA,
            Msisdn.of("79000000001"),
            Msisdn.of("79000000002"),
            Money.parse("RUB 300"),
            Money.parse("RUB 100"),
            Money.parse("RUB 350"));

    static final Cast BELARUS = new Cast(
            Market.BELARUS,
            Msisdn.of("375330000001"),
            Msisdn.of("375330000002"),
            Money.parse("BYN 5"),
            Money.parse("BYN 2"),
            Money.parse("BYN 6"));
}
