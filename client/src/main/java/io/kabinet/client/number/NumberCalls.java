package io.kabinet.client.number;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Optional;

/** What a subscriber can do about several numbers in one cabinet; one is looked at through {@code Kabinet.switchTo}. */
public final class NumberCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public NumberCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * All numbers of the cabinet.
     *
     * @return the main one and those linked to it
     * @throws KabinetException if there is no answer
     */
    public NumberList list() {
        return caller.ask(new ReadMyNumbers(number));
    }

    /**
     * Links a number, where its password is not asked for.
     *
     * @param other the number to be linked
     * @param key what stands for the intent
     * @return what came of it: the numbers as they are now, or every reason against it
     */
    public Outcome<NumberList> link(Msisdn other, RequestKey key) {
        return caller.perform(new LinkNumber(number, other, Optional.empty(), key));
    }

    /**
     * Links a number.
     *
     * @param other the number to be linked
     * @param otherPassword its own password
     * @param key what stands for the intent
     * @return what came of it: the numbers as they are now, or every reason against it
     */
    public Outcome<NumberList> link(Msisdn other, Secret otherPassword, RequestKey key) {
        return caller.perform(new LinkNumber(number, other, Optional.of(otherPassword), key));
    }

    /**
     * Takes a linked number out.
     *
     * @param other the number
     * @param key what stands for the intent
     * @return what came of it: the numbers as they are now, or why not
     */
    public Outcome<NumberList> unlink(Msisdn other, RequestKey key) {
        return caller.perform(new UnlinkNumber(number, other, key));
    }
}
