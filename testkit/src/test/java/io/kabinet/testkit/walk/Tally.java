package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Outcome;

/** How often something was confirmed, refused, or neither. */
final class Tally {

    int confirmed;
    int refused;
    int notSent;
    int unknown;

    void count(Outcome<?> outcome) {
        confirmed += outcome instanceof Outcome.Confirmed ? 1 : 0;
        refused += outcome instanceof Outcome.Rejected ? 1 : 0;
        notSent += outcome instanceof Outcome.NotSent ? 1 : 0;
        unknown += outcome instanceof Outcome.Unknown ? 1 : 0;
    }

    void add(Tally other) {
        confirmed += other.confirmed;
        refused += other.refused;
        notSent += other.notSent;
        unknown += other.unknown;
    }

    int all() {
        return confirmed + refused + notSent + unknown;
    }

    @Override
    public String toString() {
        return "confirmed " + confirmed + ", refused " + refused + ", not sent " + notSent + ", unknown " + unknown;
    }
}
