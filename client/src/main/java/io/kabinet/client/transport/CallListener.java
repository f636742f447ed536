package io.kabinet.client.transport;

/** Hears of every attempt, for metrics. */
@FunctionalInterface
public interface CallListener {

    /**
     * An attempt has ended.
     *
     * @param report how; safe to be made into tags
     */
    void ended(CallReport report);
}
