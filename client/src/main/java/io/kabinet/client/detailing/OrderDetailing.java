package io.kabinet.client.detailing;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Orders a report of spending and income, in the cabinet or by e-mail, at the price that was agreed to.
 *
 * <p>At another price it is refused as QUOTE_STALE, which tells it. By e-mail without an address it goes to the one that
 * is set; where none is set it is refused.
 *
 * @param of the number whose account it is
 * @param order which report, which days, and how it is delivered
 * @param format the format of the file
 * @param agreed the price that the subscriber has agreed to, or that none was stated
 * @param key what stands for the intent
 */
public record OrderDetailing(
        Msisdn of, DetailingOrder order, DocumentFormat format, Stated<Money> agreed, RequestKey key)
        implements Change<DetailingOrdered> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public OrderDetailing {
        Objects.requireNonNull(of, "of");
        order.days().bounded();
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }
}
