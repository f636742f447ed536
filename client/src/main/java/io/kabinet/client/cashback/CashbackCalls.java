package io.kabinet.client.cashback;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can do with cashback. */
public final class CashbackCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public CashbackCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * What is in the wallet, and what is on its way.
     *
     * @return the summary
     * @throws KabinetException if there is no answer
     */
    public CashbackSummary summary() {
        return caller.ask(new ReadCashback(number));
    }

    /**
     * How the lines of all orders stand, the latest order first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<CashbackLine> lines() {
        return Page.all(from -> caller.ask(new ReadCashbackLines(number, from)));
    }

    /**
     * Pays for a service with cashback.
     *
     * @param service what is paid for, as the operator calls it
     * @param amount how much, above zero
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<CashbackSpent> spend(String service, Money amount, RequestKey key) {
        return caller.perform(new SpendCashback(number, service, amount, key));
    }
}
