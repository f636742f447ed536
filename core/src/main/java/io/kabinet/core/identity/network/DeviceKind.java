package io.kabinet.core.identity.network;

import io.kabinet.core.internal.Words;

/**
 * The kind of device that a connection comes from.
 *
 * <p>An open value: a kind that no policy lists is refused by its name. Immutable and safe for use by several threads.
 *
 * @param text its name, such as {@code phone}, of up to 100 characters
 */
public record DeviceKind(String text) {

    /** A phone, smart or not. */
    public static final DeviceKind PHONE = new DeviceKind("phone");

    /** A tablet. */
    public static final DeviceKind TABLET = new DeviceKind("tablet");

    /** A computer behind a modem of the operator. */
    public static final DeviceKind MODEM = new DeviceKind("modem");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public DeviceKind {
        Words.check("text", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
