package io.kabinet.client.promised;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can do about promised payments. */
public final class PromisedPaymentCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public PromisedPaymentCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * How much may be promised now, and why not more.
     *
     * @return the amount, zero if none, and the reasons against more
     * @throws KabinetException if there is no answer
     */
    public Available available() {
        return caller.ask(new ReadAvailablePromisedPayment(number));
    }

    /**
     * Takes a promised payment.
     *
     * @param amount how much
     * @param key what stands for the intent
     * @return what came of it: the payment as it stands now, or every reason against it
     */
    public Outcome<PromisedPayment> take(Money amount, RequestKey key) {
        return caller.perform(new TakePromisedPayment(number, amount, key));
    }

    /**
     * All that were taken, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<PromisedPayment> history() {
        return Page.all(from -> caller.ask(new ReadPromisedPayments(number, from)));
    }

    /**
     * Those that were taken in a period, the latest first.
     *
     * @param days the period, its first and last day included
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     * @throws KabinetException if the first page does not come, or the period cannot be shown: with every reason against it
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public Stream<PromisedPayment> history(DateSpan days) {
        return Page.all(from -> caller.ask(new ReadPromisedPayments(number, Optional.of(days), from)));
    }
}
