package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import java.util.List;
import java.util.Optional;

/** What a subscriber can do about limits of their own, on minutes, messages and money. */
public final class LimitCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public LimitCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * How far the limits on minutes and messages are used up; in market Russia.
     *
     * @return each limit, in the order of their kinds
     * @throws KabinetException if there is no answer
     */
    public List<LimitState> usage() {
        return caller.ask(new ReadUsageLimits(number)).states();
    }

    /**
     * Sets a limit, in place of an earlier one; in market Russia.
     *
     * @param kind what is limited
     * @param most how many minutes or messages a month, above zero
     * @param key what stands for the intent
     * @return all limits as they are then
     * @throws IllegalArgumentException if {@code most} is not above zero
     */
    public Outcome<LimitStates> set(LimitKind kind, long most, RequestKey key) {
        return caller.perform(new SetUsageLimit(number, kind, most, key));
    }

    /**
     * Removes a limit; in market Russia.
     *
     * @param kind what is not to be limited any more
     * @param key what stands for the intent
     * @return all limits as they are then
     */
    public Outcome<LimitStates> remove(LimitKind kind, RequestKey key) {
        return caller.perform(new RemoveUsageLimit(number, kind, key));
    }

    /**
     * The threshold of a month's spending.
     *
     * @return the threshold, or empty if none is set
     * @throws KabinetException if there is no answer
     */
    public Optional<SpendingThreshold> spending() {
        return caller.ask(new ReadSpendingThreshold(number)).threshold();
    }

    /**
     * Sets a threshold of a month's spending, in place of an earlier one.
     *
     * @param threshold how much a month at most
     * @param key what stands for the intent
     * @return the threshold as it is then
     */
    public Outcome<SpendingControl> watchSpending(SpendingThreshold threshold, RequestKey key) {
        return caller.perform(new SetSpendingThreshold(number, threshold, key));
    }

    /**
     * Removes the threshold of a month's spending.
     *
     * @param key what stands for the intent
     * @return that there is none
     */
    public Outcome<SpendingControl> ignoreSpending(RequestKey key) {
        return caller.perform(new RemoveSpendingThreshold(number, key));
    }
}
