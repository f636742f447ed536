package io.kabinet.client.settings;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Msisdn;

/** What a subscriber can settle about the cabinet. */
public final class SettingsCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public SettingsCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * What the subscriber is told of, and where.
     *
     * @return the settings
     * @throws KabinetException if there is no answer
     */
    public NoticeSettings notices() {
        return caller.ask(new ReadNoticeSettings(number));
    }

    /**
     * Says what the subscriber wants to be told of, and where.
     *
     * @param settings all of them, as they are to be
     * @param key what stands for the intent
     * @return what came of it: the settings as they are now
     */
    public Outcome<NoticeSettings> notices(NoticeSettings settings, RequestKey key) {
        return caller.perform(new SetNoticeSettings(number, settings, key));
    }

    /**
     * Removes the cabinet for good; this session is over then.
     *
     * @param key what stands for the intent
     * @return what came of it, or the reason why it stays
     */
    public Outcome<CabinetRemoved> removeCabinet(RequestKey key) {
        return caller.perform(new RemoveCabinet(number, key));
    }
}
