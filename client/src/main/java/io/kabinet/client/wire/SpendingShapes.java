package io.kabinet.client.wire;

import io.kabinet.client.detailing.Spending;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.Rate;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;

/** What rows come to, on the wire. */
final class SpendingShapes {

    /** Without a zero at the end, so that there is one way to write a share. */
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{0,3}[1-9])?");

    private static final Shape<Totals> TOTALS = new Shape<>(
            totals -> Json.Fields.of("income", OrderShapes.rowMoney(totals.income()))
                    .and("spending", OrderShapes.rowMoney(totals.spending()))
                    .and("spendingNet", totals.spendingNet().asOptional(), OrderShapes::rowMoney),
            json -> new Totals(
                    Values.needed(json, "income", SpendingShapes::sum),
                    Values.needed(json, "spending", SpendingShapes::sum),
                    Values.statedOrNot(json, "spendingNet", SpendingShapes::sum)));

    private static final Shape<Summary.Part<ChargeCategory>> PART = new Shape<>(
            part -> Json.Fields.of("category", part.key().text())
                    .and("records", Long.toString(part.records()))
                    .and("sum", OrderShapes.rowMoney(part.sum()))
                    .and("share", part.share().asPercent().toPlainString())
                    .and("seconds", Long.toString(part.charged().seconds()))
                    .and("bytes", Long.toString(part.charged().bytes()))
                    .and("pieces", Long.toString(part.charged().pieces()))
                    .and("notStated", Long.toString(part.charged().notStated())),
            SpendingShapes::part);

    static final Shape<Spending> SPENDING = new Shape<>(
            spending -> Json.Fields.of("days", OrderShapes.SPAN.write().apply(spending.days()))
                    .and("totals", TOTALS.write().apply(spending.totals()))
                    .and("parts", Json.Items.of(spending.byCategory().parts(), PART.write()))
                    .and("total", OrderShapes.rowMoney(spending.byCategory().total())),
            json -> new Spending(
                    Values.needed(json, "days", OrderShapes.SPAN.read()),
                    Values.needed(json, "totals", TOTALS.read()),
                    new Summary<>(
                            Values.needed(json, "parts", parts -> Values.list(parts, PART.read())),
                            Values.needed(json, "total", SpendingShapes::sum))));

    private SpendingShapes() {}

    private static Summary.Part<ChargeCategory> part(Json json) throws Unreadable {
        return new Summary.Part<>(
                Values.needed(json, "category", category -> new ChargeCategory(Values.text(category))),
                Values.needed(json, "records", SpendingShapes::count),
                Values.needed(json, "sum", SpendingShapes::sum),
                Values.needed(json, "share", share -> Rate.percent(Values.text(share, PERCENT, "a share"))),
                new Summary.Charged(
                        Values.needed(json, "seconds", SpendingShapes::count),
                        Values.needed(json, "bytes", SpendingShapes::count),
                        Values.needed(json, "pieces", SpendingShapes::count),
                        Values.needed(json, "notStated", SpendingShapes::count)));
    }

    /** Of rows that are never below zero. */
    private static BigMoney sum(Json json) throws Unreadable {
        BigMoney sum = OrderShapes.rowMoney(json);
        if (sum.isNegative()) {
            throw Unreadable.because("is below zero");
        }
        return sum;
    }

    private static long count(Json json) throws Unreadable {
        long count = Values.count(json);
        if (count < 0) {
            throw Unreadable.because("is below zero");
        }
        return count;
    }
}
