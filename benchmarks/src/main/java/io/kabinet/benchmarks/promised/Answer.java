package io.kabinet.benchmarks.promised;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** What somebody would return who wrote the rule for one application: the terms, or every reason with its figure. */
public sealed interface Answer {

    /**
     * It is lent.
     *
     * @param amount how much
     * @param repayBy when it is due
     */
    record Lent(Money amount, Instant repayBy) implements Answer {}

    /**
     * It is not.
     *
     * @param reasons every reason, in their order
     */
    record Refused(List<Why> reasons) implements Answer {}

    /**
     * One reason.
     *
     * @param code what is wrong
     * @param figure its figure
     */
    record Why(String code, Object figure) {}
}
