package io.kabinet.core.command;

import io.kabinet.core.internal.Words;

/**
 * A way in which a subscriber and the operator talk.
 *
 * <p>An open value: a channel that this version does not know is kept as its text. Immutable and safe for use by several
 * threads.
 *
 * <p><b>Source:</b> «требуется регистрация и авторизация с компьютера или же с мобильного приложения»; «через USSD запрос;
 * позвонить по номеру 087021»; «SMS запрос».
 *
 * @param text its name, such as {@code ussd}
 */
public record Channel(String text) {

    /** The cabinet in a browser. */
    public static final Channel WEB = new Channel("web");

    /** The operator's app. */
    public static final Channel APP = new Channel("app");

    /** A text message. */
    public static final Channel SMS = new Channel("sms");

    /** A code that is dialled and answered on the screen. */
    public static final Channel USSD = new Channel("ussd");

    /** A call. */
    public static final Channel VOICE = new Channel("voice");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Channel {
        Words.check("channel", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
