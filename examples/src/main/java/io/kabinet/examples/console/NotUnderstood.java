package io.kabinet.examples.console;

/** The arguments are wrong; the message says which and how. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String message) {
        super(message);
    }
}
