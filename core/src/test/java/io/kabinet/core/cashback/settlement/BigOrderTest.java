package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An order of 50,000 lines: if each line looked at all others, this class would take minutes, and not a second. */
class BigOrderTest {

    private static final int LINES = 50_000;
    private static final List<OrderLine> ORDER = IntStream.range(0, LINES)
            .mapToObj(i -> line("1", Integer.toString(i), rub("10.00")))
            .toList();

    @Test
    void a_minimum_order_is_added_up_once() {
        PartnerContracts contracts = PartnerContracts.of(List.of(PartnerContract.of(
                SHOP,
                DateSpan.ALWAYS,
                Story.tenPercent().within(OfferLimits.NONE.withMinimumOrder(rub("500000.00"))))));

        assertThat(contracts.decide(ORDER, Market.RUSSIA.zone())).hasOnlyElementsOfType(CashbackDecision.Granted.class);
    }

    @Test
    void events_of_single_lines_find_their_lines() {
        List<CashbackDecision> decisions = new ArrayList<>();
        ORDER.forEach(line -> decisions.add(new CashbackDecision.Granted(line, Story.tenPercent())));
        List<PartnerEvent> events = new ArrayList<>();
        Stream.of(EventState.APPROVED, EventState.REWARD_RECEIVED).forEach(state -> events.add(whole(state)));
        ORDER.forEach(line -> events.add(of(line, EventState.PAID, 1).of(EventMeasure.of(rub("1.00")))));
        ORDER.stream().skip(1).forEach(line -> events.add(of(line, EventState.DECLINED, 2)));

        Settlement settled = Settlement.of(decisions, events, Market.RUSSIA.zone());

        assertThat(settled.notes()).isEmpty();
        assertThat(settled.standings().stream().filter(LineStanding::paidOut)).hasSize(1);
        assertThat(settled.pending(RUB)).isEqualTo(rub("0.00"));
    }

    private static PartnerEvent whole(EventState state) {
        return PartnerEvent.of(EventTarget.order(SHOP, "1"), state, NOON);
    }

    private static PartnerEvent of(OrderLine line, EventState state, int hour) {
        return PartnerEvent.of(EventTarget.line(line.key()), state, NOON.plus(Duration.ofHours(hour)));
    }
}
