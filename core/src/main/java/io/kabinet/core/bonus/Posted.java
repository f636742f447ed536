package io.kabinet.core.bonus;

/**
 * What is known of an entry that a caller asked for.
 *
 * @param number its number
 * @param endedBy the number of the entry that reversed it, or took or returned the gift; below zero while there is none
 * @param lapsed how many points of its lot have lapsed, if it is an earning
 */
record Posted(int number, int endedBy, long lapsed) {

    static Posted as(int number) {
        return new Posted(number, -1, 0);
    }

    boolean isEnded() {
        return endedBy >= 0;
    }

    Posted endedBy(int other) {
        return new Posted(number, other, lapsed);
    }

    Posted withLapsed(long more) {
        return new Posted(number, endedBy, lapsed + more);
    }
}
