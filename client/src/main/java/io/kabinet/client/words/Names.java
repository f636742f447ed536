package io.kabinet.client.words;

/** What operators call things: any text, as long as there is one. */
public final class Names {

    private Names() {}

    /**
     * Checks that there is something.
     *
     * @param what the name of the parameter, for the message
     * @param text the text
     * @throws IllegalArgumentException if it is blank
     */
    public static void check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
