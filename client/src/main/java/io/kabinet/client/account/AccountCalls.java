package io.kabinet.client.account;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Page;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Payment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.values.DateSpan;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can ask about the account. */
public final class AccountCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public AccountCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * What is on the account.
     *
     * @return the balance, and the moment it is of
     * @throws KabinetException if there is no answer
     */
    public Balance balance() {
        return caller.ask(new ReadBalance(number));
    }

    /**
     * The account: its number, balance, debts and the state of the line; what the operator does not tell is absent.
     *
     * @return the account
     * @throws KabinetException if there is no answer
     */
    public Account details() {
        return caller.ask(new ReadAccount(number));
    }

    /**
     * Who the subscriber is.
     *
     * @return name, contract and account number
     * @throws KabinetException if there is no answer
     */
    public Subscriber subscriber() {
        return caller.ask(new ReadSubscriber(number));
    }

    /**
     * What was paid to the account in a period, the latest first; promised payments are no payments.
     *
     * @param days the period, its first and last day included
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<Payment> payments(DateSpan days) {
        return Page.all(from -> caller.ask(new ReadPayments(number, days, from)).page());
    }

    /**
     * What the payments of a period come to.
     *
     * @param days the period, its first and last day included
     * @return the sum, zero if there are none
     * @throws KabinetException if there is no answer
     */
    public Money paid(DateSpan days) {
        return caller.ask(new ReadPayments(number, days, Optional.empty())).total();
    }
}
