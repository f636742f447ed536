package io.kabinet.client.transport;

import org.jspecify.annotations.Nullable;

/** How a caller tells everybody who works for it that it has given up. Safe for use by several threads. */
public final class CancelSignal {

    private volatile boolean given;
    private @Nullable Listener last;

    /** A signal that has not been given. */
    public CancelSignal() {}

    /** Gives the signal; from then on nothing more is sent. */
    public void cancel() {
        Listener listener;
        synchronized (this) {
            given = true;
            listener = last;
            last = null;
        }
        for (; listener != null; listener = listener.before) {
            listener.hear();
        }
    }

    /**
     * Whether the signal was given.
     *
     * @return true from then on
     */
    public boolean isCancelled() {
        return given;
    }

    /**
     * Runs something when the signal is given, at once if it was.
     *
     * @param action what stops the work; it must not block or fail
     */
    public void onCancel(Runnable action) {
        Listener listener;
        synchronized (this) {
            listener = new Listener(action, last);
            if (!given) {
                last = listener;
                return;
            }
        }
        listener.hear();
    }

    /** One who listens, and who came before. */
    private record Listener(Runnable action, @Nullable Listener before) {

        void hear() {
            try {
                action.run();
            } catch (RuntimeException | Error bug) {
                return; // whoever gives the signal can do nothing about it, and the others are to hear it all the same
            }
        }
    }
}
