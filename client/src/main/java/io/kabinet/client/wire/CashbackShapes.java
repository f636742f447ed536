package io.kabinet.client.wire;

import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSpent;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.cashback.wallet.Burning;
import java.util.List;

/** What goes over the wire about cashback. */
final class CashbackShapes {

    private static final String ROOM = "/v1/cashback/";

    private static final Shape<Burning> BURNING = new Shape<>(
            burning -> Json.Fields.of("amount", Values.money(burning.amount())).and("at", Values.instant(burning.at())),
            json -> new Burning(
                    Values.needed(json, "amount", Values::money), Values.needed(json, "at", Values::instant)));

    private static final Shape<CashbackSummary> SUMMARY = new Shape<>(
            summary -> Json.Fields.of("available", Values.money(summary.available()))
                    .and("pending", Values.money(summary.pending()))
                    .and("burnsNext", summary.burnsNext(), BURNING.write()),
            json -> new CashbackSummary(
                    Values.needed(json, "available", Values::money),
                    Values.needed(json, "pending", Values::money),
                    Values.stated(json, "burnsNext", BURNING.read())));

    private static final Shape<LineKey> KEY = new Shape<>(
            key -> Json.Fields.of("partner", key.partner())
                    .and("order", key.order())
                    .and("position", key.position()),
            json -> new LineKey(
                    Values.needed(json, "partner", Values::text),
                    Values.needed(json, "order", Values::text),
                    Values.needed(json, "position", Values::text)));

    /** Whether a reward is somebody's is told by the state: one that this version does not know makes it unreadable. */
    private static final Shape<CashbackLine> LINE = new Shape<>(
            line -> Json.Fields.of("key", KEY.write().apply(line.key()))
                    .and("state", line.state().name())
                    .and("reward", Values.money(line.reward()))
                    .and("paidOut", Values.flag(line.paidOut()))
                    .and("payable", line.payable(), OrderShapes.SPAN.write()),
            json -> new CashbackLine(
                    Values.needed(json, "key", KEY.read()),
                    Values.needed(json, "state", state -> LineState.valueOf(Values.text(state))),
                    Values.needed(json, "reward", Values::money),
                    Values.needed(json, "paidOut", Values::flag),
                    Values.stated(json, "payable", OrderShapes.SPAN.read())));

    private static final Shape<SpendCashback> SPEND = new Shape<>(
            spend -> Shape.of(spend)
                    .and("service", spend.service())
                    .and("amount", Values.money(spend.amount()))
                    .and("key", spend.key().text()),
            json -> new SpendCashback(
                    Shape.of(json),
                    Values.needed(json, "service", Values::text),
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<CashbackSpent> SPENT = new Shape<>(
            spent -> Json.Fields.of("amount", Values.money(spent.amount()))
                    .and("left", Values.money(spent.left()))
                    .and("at", Values.instant(spent.at())),
            json -> new CashbackSpent(
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "left", Values::money),
                    Values.needed(json, "at", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadCashback.class, Shape.about(ReadCashback::new), SUMMARY, ROOM + "summary"),
            Line.inside(
                    ReadCashbackLines.class,
                    Pages.from(ReadCashbackLines::from, ReadCashbackLines::new),
                    Pages.of(LINE),
                    ROOM + "lines"),
            Line.inside(SpendCashback.class, SPEND, SPENT, ROOM + "spend"));

    private CashbackShapes() {}
}
