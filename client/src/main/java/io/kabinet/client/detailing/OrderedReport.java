package io.kabinet.client.detailing;

import io.kabinet.client.words.Names;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.document.DocumentFormat;
import java.util.Objects;

/**
 * A report that was ordered: what, when it was ready, and until when it can be read.
 *
 * @param id what the operator calls it
 * @param order what was ordered
 * @param format the format of the file
 * @param life when it was ordered, when it was ready if it is, and from when it is gone if that is stated
 */
public record OrderedReport(String id, DetailingOrder order, DocumentFormat format, OrderLife life) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public OrderedReport {
        Names.check("id", id);
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(life, "life");
    }

    /**
     * Its rows, to be asked for once it is ready.
     *
     * @return the rows
     */
    public RowsOf rows() {
        return RowsOf.report(id);
    }
}
