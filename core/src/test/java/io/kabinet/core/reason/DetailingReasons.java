package io.kabinet.core.reason;

import io.kabinet.core.detailing.PeriodStatement;
import java.util.List;
import org.joda.money.Money;

/** Reasons of detailings and documents, as their rules give them. */
final class DetailingReasons {

    private DetailingReasons() {}

    static List<Reason> all() {
        return statements();
    }

    private static List<Reason> statements() {
        Money one = Money.parse("BYN 1.00");
        return PeriodStatement.of(one, one, one, one.plusMinor(1)).violations();
    }
}
