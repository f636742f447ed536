package io.kabinet.client.topup;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Optional;

/** How a subscriber pays money in. */
public final class TopUpCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public TopUpCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * What topping up would cost, and what would arrive.
     *
     * @param order how much, what, and by which way
     * @return the quote, to be agreed to
     * @throws KabinetException if there is no answer, or it cannot be topped up so
     */
    public TopUpQuote.Granted quote(TopUpOrder order) {
        return caller.ask(new QuoteTopUp(number, order));
    }

    /**
     * Tops up by a channel at which no card pays, on the terms that were seen.
     *
     * @param agreed what is agreed to
     * @param key what stands for the intent
     * @return what came of it: what arrived, or every reason against it
     * @throws IllegalArgumentException if it is a channel at which a card pays
     */
    public Outcome<TopUpMade> topUp(TopUpQuote.Granted agreed, RequestKey key) {
        return caller.perform(new MakeTopUp(number, agreed, Optional.empty(), key));
    }

    /**
     * Tops up by a card, on the terms that were seen.
     *
     * @param agreed what is agreed to
     * @param from the card that pays
     * @param key what stands for the intent
     * @return what came of it: what arrived, or every reason against it
     * @throws IllegalArgumentException if it is a channel at which no card pays
     */
    public Outcome<TopUpMade> topUp(TopUpQuote.Granted agreed, BankCard from, RequestKey key) {
        return caller.perform(new MakeTopUp(number, agreed, Optional.of(from), key));
    }

    /**
     * Tops one's own number up with a payment card.
     *
     * @param code what is under the protective layer, as it was typed
     * @param key what stands for the intent
     * @return what came of it: what arrived, or every reason against it
     */
    public Outcome<PaymentCardActivated> activateCard(Secret code, RequestKey key) {
        return activateCard(number, code, key);
    }

    /**
     * Tops any number of the operator's up with a payment card.
     *
     * @param to the number that is topped up
     * @param code what is under the protective layer, as it was typed
     * @param key what stands for the intent
     * @return what came of it: what arrived, or every reason against it
     */
    public Outcome<PaymentCardActivated> activateCard(Msisdn to, Secret code, RequestKey key) {
        return caller.perform(new ActivatePaymentCard(number, to, code, key));
    }
}
