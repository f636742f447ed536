package io.kabinet.client.transfer;

import io.kabinet.core.account.terms.Timetable;
import java.util.Objects;

/**
 * How much of a balance goes to which number again and again, and when.
 *
 * @param share how much each time, with which number
 * @param when on which days, and at which time of the sender's day
 */
public record RegularShare(BalanceShare share, Timetable when) {

    /** Checks that both are there. */
    public RegularShare {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(when, "when");
    }
}
