package io.kabinet.client.settings;

import io.kabinet.client.operation.Read;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what the subscriber is told of, and where.
 *
 * @param of the number
 */
public record ReadNoticeSettings(Msisdn of) implements Read<NoticeSettings> {

    /** Checks that there is a number. */
    public ReadNoticeSettings {
        Objects.requireNonNull(of, "of");
    }
}
