package io.kabinet.client.forwarding;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;

/** What a subscriber can do about forwarding of calls. */
public final class ForwardingCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public ForwardingCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * Where calls go.
     *
     * @return the rules
     * @throws KabinetException if there is no answer
     */
    public Forwardings rules() {
        return caller.ask(new ReadForwarding(number));
    }

    /**
     * Forwards calls.
     *
     * @param when on which condition; one that has a rule already is refused until that is removed
     * @param to where to
     * @param key what stands for the intent
     * @return what came of it: the rules as they are then, or every reason against it
     */
    public Outcome<Forwardings> set(ForwardingCondition when, ForwardingTarget to, RequestKey key) {
        return caller.perform(new SetForwarding(number, new ForwardingRule(when, to), key));
    }

    /**
     * Forwards calls no longer.
     *
     * @param when the condition of the rule that goes
     * @param key what stands for the intent
     * @return what came of it: the rules as they are then, or that there is none
     */
    public Outcome<Forwardings> remove(ForwardingCondition when, RequestKey key) {
        return caller.perform(new RemoveForwarding(number, when, key));
    }
}
