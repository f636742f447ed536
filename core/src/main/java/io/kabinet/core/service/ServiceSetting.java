package io.kabinet.core.service;

import io.kabinet.core.internal.Words;
import java.util.Objects;

/**
 * A wish to set a service in another way, such as to change its melody.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param service the service
 * @param name what of it
 * @param value to what, in the operator's own words
 */
public record ServiceSetting(ServiceId service, SettingName name, String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ServiceSetting {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(name, "name");
        Words.check("value", value);
    }
}
