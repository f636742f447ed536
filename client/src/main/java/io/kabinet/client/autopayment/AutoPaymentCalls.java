package io.kabinet.client.autopayment;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;

/** What a subscriber can do about top-ups that happen by themselves. */
public final class AutoPaymentCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public AutoPaymentCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * The auto-payments that there are.
     *
     * @return all of them, in the order in which they were set up; an empty list if there are none
     * @throws KabinetException if there is no answer
     */
    public List<KeptAutoPayment> list() {
        return caller.ask(new ReadAutoPayments(number)).autoPayments();
    }

    /**
     * Sets one up; money is taken from the next time on that it is due.
     *
     * @param terms how much, for which number, and when
     * @param from the card that pays
     * @param key what stands for the intent
     * @return what came of it: how it begins, or every reason against it
     */
    public Outcome<KeptAutoPayment> setUp(AutoPaymentTerms terms, BankCard from, RequestKey key) {
        return caller.perform(new SetUpAutoPayment(number, terms, from, key));
    }

    /**
     * Lets one that was suspended after failures go on.
     *
     * @param id what the operator calls it
     * @param key what stands for the intent
     * @return what came of it: how it stands, or that there is none of that name
     */
    public Outcome<KeptAutoPayment> resume(String id, RequestKey key) {
        return caller.perform(new ResumeAutoPayment(number, id, key));
    }

    /**
     * Has no money taken by one any more.
     *
     * @param id what the operator calls it
     * @param key what stands for the intent
     * @return what came of it: those that are left, or that there is none of that name
     */
    public Outcome<AutoPaymentList> remove(String id, RequestKey key) {
        return caller.perform(new RemoveAutoPayment(number, id, key));
    }
}
