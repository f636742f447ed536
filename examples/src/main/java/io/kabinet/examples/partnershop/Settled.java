package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.LineStanding;
import java.util.List;

/**
 * One order as it stands.
 *
 * @param order the number of the order in the {@link OrderBook}
 * @param lines its lines, as they stand in the file
 * @param notes what is to be said of its events
 */
record Settled(int order, List<LineStanding> lines, List<EventNote> notes) {}
