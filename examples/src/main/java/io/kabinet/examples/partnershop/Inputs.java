package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.examples.console.Progress;
import io.kabinet.partner.Columns;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.OrderRow;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.StatementRow;
import java.util.Optional;

/** The files of one run, read; what could not be taken from them is reported already. */
final class Inputs {

    private final Arguments arguments;
    private final Complaints complaints;
    private final Progress progress;

    private final PartnerOffers offers;
    private final OrderBook orders = new OrderBook();
    private final Events events = new Events(orders);
    private final Statement statement = new Statement();
    private final Tally offerRows;
    private final Tally orderRows;
    private final Optional<Tally> eventRows;
    private final Optional<Tally> statementRows;

    /**
     * Reads the files.
     *
     * @throws NothingComputed if one cannot be read, or there is no offer or no order in them
     */
    Inputs(Arguments arguments, Market market, Complaints complaints, Progress progress) {
        this.arguments = arguments;
        this.complaints = complaints;
        this.progress = progress;
        CashbackPolicy defaults = market.rulebook().cashback().orElseThrow();
        offers = arguments.anyPayoutDays() ? PartnerOffers.withAnyPayoutDays(defaults) : PartnerOffers.with(defaults);
        offerRows = readSome(arguments.offers(), PartnerOffers.COLUMNS, offers::add);
        orderRows = readSome(arguments.orders(), OrderRow.COLUMNS, row -> orders.add(OrderRow.read(row), row.line()));
        eventRows = arguments.events().map(input -> read(input, EventRow.COLUMNS, events::add));
        statementRows = arguments.statement().map(input -> read(input, StatementRow.COLUMNS, statement::add));
    }

    private Tally read(Input input, Columns columns, Table.RowHandler handler) {
        return Table.read(input, columns, complaints, progress, handler);
    }

    private Tally readSome(Input input, Columns columns, Table.RowHandler handler) {
        Tally tally = read(input, columns, handler);
        if (tally.taken() == 0) {
            throw new NothingComputed(input.name() + ": no row of it can be taken");
        }
        return tally;
    }

    PartnerOffers offers() {
        return offers;
    }

    OrderBook orders() {
        return orders;
    }

    Events events() {
        return events;
    }

    /** The statement, if there is one. */
    Optional<Statement> statement() {
        return statementRows.map(there -> statement);
    }

    String orderFile() {
        return arguments.orders().name();
    }

    /** The name of the events file; there is no event without one. */
    String eventFile() {
        return arguments.events().map(Input::name).orElse("");
    }

    Tally offerRows() {
        return offerRows;
    }

    Tally orderRows() {
        return orderRows;
    }

    Optional<Tally> eventRows() {
        return eventRows;
    }

    Optional<Tally> statementRows() {
        return statementRows;
    }
}
