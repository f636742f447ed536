package io.kabinet.client.operation;

/**
 * Where the next page begins; only the operator that gave it knows what it means.
 *
 * @param text as the operator wrote it
 */
public record Cursor(String text) {

    /**
     * Checks that there is something.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Cursor {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cursor is not blank");
        }
    }
}
