package io.kabinet.client.transport;

import java.time.Duration;

/**
 * The time that deadlines and waits are measured in; not a time of day.
 *
 * <p>The operator's days are told by a {@link java.time.Clock} and are never mixed with this. Implementations are safe for
 * use by several threads.
 */
public interface Ticker {

    /**
     * The time now.
     *
     * @return nanoseconds from an arbitrary start; only differences mean something
     */
    long nanoTime();

    /**
     * Lets a wait go by, such as the one before another attempt, then goes on.
     *
     * <p>Nobody wants the wait for its own sake, so time that is moved by hand simply jumps over it.
     *
     * @param wait how long to wait; zero or less is at once
     * @param then how to go on, on a thread of the ticker's choice; it must not block
     * @return how to call it off
     */
    Alarm pause(Duration wait, Runnable then);

    /**
     * Rings if a time is ever reached, such as a deadline that was meant to be kept.
     *
     * @param wait how far away it is; zero or less rings at once
     * @param action what to run then, on a thread of the ticker's choice; it must not block
     * @return how to call it off
     */
    Alarm alarm(Duration wait, Runnable action);

    /**
     * The machine's own time.
     *
     * @return a ticker with threads of its own, which go when there is nothing to wait for
     */
    static Ticker system() {
        return SystemTicker.INSTANCE;
    }

    /** Something that will run later. */
    @FunctionalInterface
    interface Alarm {

        /** Calls it off; without effect if it has run. */
        void callOff();
    }
}
