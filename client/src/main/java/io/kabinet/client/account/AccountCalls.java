package io.kabinet.client.account;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Subscriber;

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
}
