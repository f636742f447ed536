package io.kabinet.client.promotion;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.core.promotion.Promotions;
import io.kabinet.core.subscriber.Msisdn;

/** What a subscriber can ask about promotions. */
public final class PromotionCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public PromotionCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * The promotions that hold now in the number's market.
     *
     * @return the promotions, in the operator's order
     * @throws KabinetException if there is no answer
     */
    public Promotions current() {
        return caller.ask(new ReadPromotions(number));
    }
}
