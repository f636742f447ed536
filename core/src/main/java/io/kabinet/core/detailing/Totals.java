package io.kabinet.core.detailing;

import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * What the rows of a detailing come to.
 *
 * <p>Each is the sum of the rows, never a share of another total: rows that cost 44.7000 with VAT cost 37.8815 without
 * it where each was rounded, although 44.7000 / 1.18 would be 37.8814. Immutable and safe for use by several threads.
 *
 * @param income all that came in
 * @param spending all that was spent, with VAT
 * @param spendingNet all that was spent, without VAT; not stated if one row does not state it
 */
public record Totals(BigMoney income, BigMoney spending, Stated<BigMoney> spendingNet) {

    /** Checks that nothing is missing. */
    public Totals {
        Objects.requireNonNull(income, "income");
        Objects.requireNonNull(spending, "spending");
        Objects.requireNonNull(spendingNet, "spendingNet");
    }
}
