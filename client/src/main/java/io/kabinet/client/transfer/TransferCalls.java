package io.kabinet.client.transfer;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.subscriber.Msisdn;

/** What a subscriber can do about money that goes to another account or a bank card. */
public final class TransferCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public TransferCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * On which terms money would be sent.
     *
     * @param order how much, and where to
     * @return the quote, to make the transfer with
     * @throws KabinetException if there is no answer, or the money cannot be sent
     */
    public TransferQuote quote(TransferOrder order) {
        return caller.ask(new QuoteTransfer(number, order));
    }

    /**
     * Sends money on the terms that were seen.
     *
     * @param quote what is sent, and what is agreed to
     * @param key what stands for the intent
     * @return what came of it, or every reason against it; QUOTE_STALE if the terms are others now
     */
    public Outcome<MoneySent> make(TransferQuote quote, RequestKey key) {
        return caller.perform(new MakeTransfer(number, quote.order(), quote.agreement(), key));
    }
}
