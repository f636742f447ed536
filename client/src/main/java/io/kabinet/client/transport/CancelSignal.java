package io.kabinet.client.transport;

import java.util.concurrent.CompletableFuture;

/** How a caller tells everybody who works for it that it has given up. Safe for use by several threads. */
public final class CancelSignal {

    private final CompletableFuture<Boolean> given = new CompletableFuture<>();

    /** A signal that has not been given. */
    public CancelSignal() {}

    /** Gives the signal; from then on nothing more is sent. */
    public void cancel() {
        given.complete(true);
    }

    /**
     * Whether the signal was given.
     *
     * @return true from then on
     */
    public boolean isCancelled() {
        return given.isDone();
    }

    /**
     * Runs something when the signal is given, at once if it was.
     *
     * @param action what stops the work; it must not block or fail
     */
    public void onCancel(Runnable action) {
        var unused = given.thenRun(action);
    }
}
