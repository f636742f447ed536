package io.kabinet.client.message;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a subscriber can do about SMS from the cabinet. */
public final class MessageCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public MessageCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * Sends an SMS at once.
     *
     * @param to the number that it goes to
     * @param text what it says
     * @param key what stands for the intent
     * @return what came of it, or every reason against it
     */
    public Outcome<ScheduledSms> send(Peer to, SmsText text, RequestKey key) {
        return caller.perform(new SendSms(number, new SmsWish(to, text, Optional.empty()), key));
    }

    /**
     * Has an SMS sent later.
     *
     * @param to the number that it goes to
     * @param text what it says
     * @param at when it is to be sent
     * @param key what stands for the intent
     * @return what came of it: the SMS, which waits; or every reason against it
     */
    public Outcome<ScheduledSms> sendAt(Peer to, SmsText text, Instant at, RequestKey key) {
        return caller.perform(new SendSms(number, new SmsWish(to, text, Optional.of(at)), key));
    }

    /**
     * All that were to be sent later, the latest taken first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<ScheduledSms> delayed() {
        return Page.all(from -> caller.ask(new ReadDelayedSms(number, from)));
    }

    /**
     * Cancels an SMS that waits.
     *
     * @param sms from {@link #sendAt} or {@link #delayed}
     * @param key what stands for the intent
     * @return what came of it: the cancelled SMS, or why it cannot be cancelled any more
     */
    public Outcome<ScheduledSms> cancel(ScheduledSms sms, RequestKey key) {
        return caller.perform(new CancelDelayedSms(number, sms.id(), key));
    }
}
