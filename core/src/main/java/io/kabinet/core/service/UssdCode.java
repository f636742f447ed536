package io.kabinet.core.service;

/**
 * A short command that a handset sends, such as one that manages a service.
 *
 * <p>Only described here: a cabinet cannot send it. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «получаете набор USSD команд, для настройки и управления услугами».
 *
 * @param text the command, such as {@code *111*828*1#}: 3 to {@value #LONGEST} digits, stars and hashes, that begin with a
 *     star or a hash and end with a hash
 */
public record UssdCode(String text) {

    /** The longest command, in characters. */
    public static final int LONGEST = 40;

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if it is no such command
     */
    public UssdCode {
        if (text.length() > LONGEST || !text.matches("[*#][0-9*#]+#")) {
            throw new IllegalArgumentException("no short command: " + text.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
