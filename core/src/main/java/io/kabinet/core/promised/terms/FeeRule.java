package io.kabinet.core.promised.terms;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What promised payments cost, if any source says so.
 *
 * <p>A fee that is not stated is neither zero nor free. Immutable and safe for use by several threads.
 *
 * @param table the fees
 * @param source where they come from, or who says that there is a fee without saying how much
 */
public record FeeRule(Stated<FeeTable> table, Source source) {

    private static final Stated<Fee> UNKNOWN = Stated.notStated();

    /** Checks that nothing is missing. */
    public FeeRule {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Fees that a source gives.
     *
     * @param table the fees
     * @param source where they come from
     * @return the rule
     */
    public static FeeRule of(FeeTable table, Source source) {
        return new FeeRule(Stated.of(table), source);
    }

    /**
     * Fees that nobody states.
     *
     * @param source who comes nearest to it
     * @return the rule
     */
    public static FeeRule notStated(Source source) {
        return new FeeRule(Stated.notStated(), source);
    }

    /**
     * What one payment costs.
     *
     * @param amount its amount
     * @return its fee, or not stated
     */
    public Stated<Fee> feeFor(Money amount) {
        return table instanceof Stated.Value<FeeTable> stated
                ? Stated.of(stated.value().feeFor(amount))
                : UNKNOWN;
    }
}
