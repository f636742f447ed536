package io.kabinet.client.detailing;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can look up of spending and income, and order of it. */
public final class DetailingCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public DetailingCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * What was received and spent, and on what.
     *
     * @param rows of which days, or of which report
     * @return the totals, and spending by category
     * @throws KabinetException if there is no answer, or the rows cannot be looked at
     */
    public Spending spending(RowsOf rows) {
        return caller.ask(new ReadSpending(number, rows));
    }

    /**
     * Every call, message, session, fee and top-up.
     *
     * @param rows of which days, or of which report
     * @return a lazy stream, the row that was booked last first; each page is asked for when it is needed, and may then
     *     throw KabinetException
     */
    public Stream<DetailingRecord> rows(RowsOf rows) {
        return Page.all(from -> caller.ask(new ReadDetailing(number, rows, from)));
    }

    /**
     * Orders a report at the price that is agreed to.
     *
     * <p>Where nobody has told a price, {@code Stated.notStated()} agrees to none; QUOTE_STALE tells the operator's, which
     * can then be agreed to.
     *
     * @param order which report, which days, and how it is delivered
     * @param format the format of the file
     * @param agreed the price that is agreed to, or that none was stated
     * @param key what stands for the intent
     * @return what came of it: the order as it stands, or every reason against it; if the price is another one, QUOTE_STALE
     */
    public Outcome<DetailingOrdered> order(
            DetailingOrder order, DocumentFormat format, Stated<Money> agreed, RequestKey key) {
        return caller.perform(new OrderDetailing(number, order, format, agreed, key));
    }

    /**
     * The reports that were ordered for the cabinet and are not gone, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<OrderedReport> orders() {
        return Page.all(from -> caller.ask(new ReadReportOrders(number, from)));
    }
}
