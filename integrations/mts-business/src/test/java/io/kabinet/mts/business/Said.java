package io.kabinet.mts.business;

import io.kabinet.client.operation.Outcome;

/** What an outcome says, in a few words that a test can name. */
public final class Said {

    private Said() {}

    /**
     * How it ended.
     *
     * @param outcome any
     * @return such as {@code rejected NOT_BLOCKED}
     */
    public static <R> String said(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "confirmed",
                rejected -> "rejected " + rejected.reasons().get(0).code(),
                notSent -> "not sent " + notSent.why().cause(),
                unknown -> "unknown " + unknown.why().cause());
    }
}
