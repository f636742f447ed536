package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Movement;
import java.time.YearMonth;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * What the rows of one category come to in one month of the file's own clock.
 *
 * @param category under what they are counted
 * @param month in which they began
 * @param movement which way the money went
 * @param rows how many there are
 * @param gross what they come to with VAT
 * @param net what they come to without it
 */
public record CategoryMonth(
        ChargeCategory category, YearMonth month, Movement movement, long rows, Total gross, Total net) {

    /** Checks that nothing is missing. */
    public CategoryMonth {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(net, "net");
    }

    /**
     * A sum, and how much of it is unknown.
     *
     * @param amount the exact sum of the rows that state it
     * @param notStated how many rows do not; if there are any, the sum is not the whole
     */
    public record Total(BigMoney amount, long notStated) {

        /** Checks that there is an amount. */
        public Total {
            Objects.requireNonNull(amount, "amount");
        }
    }
}
