package io.kabinet.client.settings;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Says what the subscriber wants to be told of, and where; all settings at once.
 *
 * <p>The articles name SMS for Russia and e-mail for Belarus. Neither says that the other has none, so both markets take all
 * of them.
 *
 * @param of the number
 * @param settings the settings as they are to be
 * @param key what stands for the intent
 */
public record SetNoticeSettings(Msisdn of, NoticeSettings settings, RequestKey key) implements Change<NoticeSettings> {

    /** Checks that all are there. */
    public SetNoticeSettings {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(key, "key");
    }
}
