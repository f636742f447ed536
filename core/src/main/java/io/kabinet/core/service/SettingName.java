package io.kabinet.core.service;

import io.kabinet.core.internal.Words;

/**
 * What of a service can be set.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «смена рингтона», «управление голосовой почтой и прочее».
 *
 * @param text the setting, such as {@code melody}
 */
public record SettingName(String text) {

    /** The melody that is played. */
    public static final SettingName MELODY = new SettingName("melody");

    /** How the voice mail works; in which ways no source says. */
    public static final SettingName VOICE_MAIL = new SettingName("voice_mail");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public SettingName {
        Words.check("setting", text);
    }

    /**
     * Whether this version knows the setting.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return equals(MELODY) || equals(VOICE_MAIL);
    }

    @Override
    public String toString() {
        return text;
    }
}
