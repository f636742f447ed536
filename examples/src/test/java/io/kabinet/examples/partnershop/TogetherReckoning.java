package io.kabinet.examples.partnershop;

import de.siegmar.fastcsv.reader.CsvReader;
import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import io.kabinet.partner.Columns;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.OrderRow;
import io.kabinet.partner.RowRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Asks core for all orders in one go, 7 % and at most 300.00 a month everywhere. */
final class TogetherReckoning {

    private TogetherReckoning() {}

    static List<String> of(Path directory) throws IOException {
        Money cap = Money.parse("RUB 300.00");
        CashbackOffer offer = CashbackOffer.of(Reward.share(Rate.percent(7)), CashbackPolicy.RUSSIA)
                .within(OfferLimits.NONE.withMonthlyCap(cap));
        PartnerContracts contracts = PartnerContracts.of(List.of(InventedShop.values()).stream()
                .map(shop -> PartnerContract.of(shop.id, DateSpan.ALWAYS, offer))
                .toList());
        Map<String, List<OrderLine>> orders = new LinkedHashMap<>();
        for (Row row : rows(directory.resolve("orders.csv"), OrderRow.COLUMNS)) {
            OrderLine line = read(() -> OrderRow.read(row));
            orders.computeIfAbsent(line.key().order(), same -> new ArrayList<>())
                    .add(line);
        }
        List<PartnerEvent> events = new ArrayList<>();
        for (Row row : rows(directory.resolve("events.csv"), EventRow.COLUMNS)) {
            events.add(read(() -> EventRow.read(row)));
        }
        List<CashbackDecision> decisions = orders.values().stream()
                .flatMap(order -> contracts.decide(order, Market.RUSSIA.zone()).stream())
                .toList();
        return Settlement.of(decisions, events, Market.RUSSIA.zone()).standings().stream()
                .map(TogetherReckoning::told)
                .sorted()
                .toList();
    }

    private static String told(LineStanding line) {
        return String.join(
                " ",
                line.key().partner(),
                line.key().order(),
                line.key().position(),
                line.state().name(),
                line.due().getAmount().toPlainString(),
                Optional.of(line.reward().orElseThrow().takenByMonthlyCap())
                        .get()
                        .getAmount()
                        .toPlainString());
    }

    private static List<Row> rows(Path file, Columns columns) throws IOException {
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            List<List<String>> all =
                    records.stream().map(record -> record.getFields()).toList();
            Header header = Header.of(file.toString(), all.get(0), columns);
            return all.subList(1, all.size()).stream()
                    .map(cells -> new Row(1, header, cells))
                    .toList();
        }
    }

    private interface Reading<T> {
        T read() throws RowRefused;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (RowRefused e) {
            throw new AssertionError(e);
        }
    }
}
