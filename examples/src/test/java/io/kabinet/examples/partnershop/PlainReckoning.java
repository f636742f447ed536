package io.kabinet.examples.partnershop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reckons the shipped shops a second time with plain {@link BigDecimal}s and nothing of core.
 *
 * <p>Knows just what those files need: no other cap than 20 or 25 %, no fixed order cap, one policy per partner on totals.
 */
final class PlainReckoning {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A line of the result, its state in lower case. */
    record Line(
            String partner,
            String order,
            String position,
            String subscriber,
            OffsetDateTime at,
            String state,
            BigDecimal base,
            BigDecimal reward,
            boolean paidOut) {

        /** The state as a partner would state it. */
        String stated() {
            return switch (state) {
                case "counts", "approved" -> "approved";
                case "on_hold", "pending" -> "pending";
                case "returned", "declined" -> "declined";
                default -> state;
            };
        }
    }

    private final List<NamedCsvRecord> offers;
    private final Map<String, List<NamedCsvRecord>> orders = new LinkedHashMap<>();
    private final Map<String, List<NamedCsvRecord>> events = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private PlainReckoning(String offers, String orders, String events) {
        this.offers = rows(offers);
        rows(orders)
                .forEach(row -> this.orders
                        .computeIfAbsent(orderOf(row), same -> new ArrayList<>())
                        .add(row));
        rows(events)
                .forEach(row -> this.events
                        .computeIfAbsent(orderOf(row), same -> new ArrayList<>())
                        .add(row));
    }

    static PlainReckoning of(String offers, String orders, String events) {
        PlainReckoning reckoning = new PlainReckoning(offers, orders, events);
        reckoning.orders.values().forEach(reckoning::order);
        reckoning.capMonths();
        return reckoning;
    }

    List<Line> lines() {
        return lines;
    }

    /** What all lines of a partner, or of all of them, come to. */
    BigDecimal reward(String partner) {
        return lines.stream()
                .filter(line -> partner.isEmpty() || line.partner().equals(partner))
                .map(Line::reward)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void order(List<NamedCsvRecord> rows) {
        List<Line> own = new ArrayList<>();
        BigDecimal exactOfAll = BigDecimal.ZERO;
        BigDecimal baseOfAll = BigDecimal.ZERO;
        boolean onTotal = false;
        for (NamedCsvRecord row : rows) {
            Optional<NamedCsvRecord> offer = offer(row, rows);
            if (offer.isEmpty()) {
                own.add(line(row, "refused", BigDecimal.ZERO, BigDecimal.ZERO, false));
                continue;
            }
            PlainFate fate = PlainFate.of(row, events.getOrDefault(orderOf(row), List.of()));
            BigDecimal base = fate.left(base(row, offer.get()), paid(row));
            BigDecimal exact = offer.get().getField("percent").isEmpty()
                    ? fixed(offer.get(), fate, row)
                    : base.multiply(new BigDecimal(offer.get().getField("percent")))
                            .movePointLeft(2);
            onTotal = offer.get().getField("stage").equals("ON_TOTAL");
            exactOfAll = exactOfAll.add(exact);
            baseOfAll = baseOfAll.add(base);
            BigDecimal reward = onTotal ? BigDecimal.ZERO : capped(exact, base, offer.get());
            own.add(line(row, fate.state(), base, reward, fate.paidOut()));
        }
        if (onTotal) {
            // The whole order's cashback stands on its first line; who gets which kopeck is not checked here.
            BigDecimal reward = exactOfAll
                    .setScale(2, RoundingMode.DOWN)
                    .min(baseOfAll.movePointLeft(2).multiply(new BigDecimal(25)).setScale(2, RoundingMode.DOWN));
            Line first = own.get(0);
            own.set(0, withReward(first, reward));
        }
        lines.addAll(own);
    }

    private Optional<NamedCsvRecord> offer(NamedCsvRecord row, List<NamedCsvRecord> order) {
        LocalDate day = at(row).atZoneSameInstant(MOSCOW).toLocalDate();
        List<NamedCsvRecord> fitting = offers.stream()
                .filter(offer -> offer.getField("partner_id").equals(row.getField("partner_id")))
                .filter(offer -> holds(offer, "contract_from", "contract_to", day))
                .filter(offer -> holds(offer, "valid_from", "valid_to", day))
                .filter(offer -> asks(offer, row, "category")
                        && asks(offer, row, "customer_kind")
                        && asks(offer, row, "promo_code"))
                .toList();
        boolean excluded =
                fitting.stream().anyMatch(offer -> offer.getField("excluded").equals("true"));
        if (excluded || paid(row).signum() == 0 || !row.getField("currency").equals("RUB")) {
            return Optional.empty();
        }
        return fitting.stream()
                .max(Comparator.comparingInt(PlainReckoning::closeness))
                .filter(offer -> offer.getField("min_order").isEmpty()
                        || order.stream()
                                        .map(each -> base(each, offer))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(new BigDecimal(offer.getField("min_order")))
                                >= 0);
    }

    private static int closeness(NamedCsvRecord offer) {
        return (offer.getField("promo_code").isEmpty() ? 0 : 4)
                + (offer.getField("customer_kind").isEmpty() ? 0 : 2)
                + (offer.getField("category").isEmpty() ? 0 : 1);
    }

    private static boolean holds(NamedCsvRecord offer, String from, String to, LocalDate day) {
        return (offer.getField(from).isEmpty() || !day.isBefore(LocalDate.parse(offer.getField(from))))
                && (offer.getField(to).isEmpty() || !day.isAfter(LocalDate.parse(offer.getField(to))));
    }

    private static boolean asks(NamedCsvRecord offer, NamedCsvRecord row, String column) {
        return offer.getField(column).isEmpty() || offer.getField(column).equals(row.getField(column));
    }

    private static BigDecimal base(NamedCsvRecord row, NamedCsvRecord offer) {
        return switch (offer.getField("base")) {
            case "PAID_WITH_DELIVERY" -> paid(row).add(amount(row, "delivery"));
            case "PAID_NET_OF_VAT" -> paid(row).subtract(amount(row, "vat"));
            default -> paid(row);
        };
    }

    static BigDecimal paid(NamedCsvRecord row) {
        return amount(row, "unit_price").multiply(amount(row, "quantity")).subtract(amount(row, "discount"));
    }

    static BigDecimal amount(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.getField(column));
    }

    private static BigDecimal fixed(NamedCsvRecord offer, PlainFate fate, NamedCsvRecord row) {
        BigDecimal whole = paid(row);
        return new BigDecimal(offer.getField("fixed_amount"))
                .multiply(fate.left(whole, whole))
                .divide(whole, MathContext.DECIMAL64);
    }

    private static BigDecimal capped(BigDecimal exact, BigDecimal base, NamedCsvRecord offer) {
        String rounding = offer.getField("rounding");
        String most = offer.getField("max_rate");
        BigDecimal cap = base.multiply(new BigDecimal(most.isEmpty() ? "0.25" : "0.20"));
        return exact.setScale(2, rounding.isEmpty() ? RoundingMode.DOWN : RoundingMode.valueOf(rounding))
                .min(cap.setScale(2, RoundingMode.DOWN));
    }

    /** Only the pharmacy caps months: 300.00 for each subscriber, in the order of purchase. */
    private void capMonths() {
        Map<String, BigDecimal> left = new HashMap<>();
        List<Line> turns = lines.stream()
                .filter(line -> line.partner().equals("lugovaya-apteka")
                        && !line.subscriber().isEmpty())
                .sorted(Comparator.comparing((Line line) -> line.at().toInstant())
                        .thenComparing(Line::order)
                        .thenComparing(Line::position))
                .toList();
        for (Line line : turns) {
            String month = line.subscriber() + YearMonth.from(line.at().atZoneSameInstant(MOSCOW));
            BigDecimal most = left.getOrDefault(month, new BigDecimal("300.00"));
            BigDecimal reward = line.reward().min(most);
            left.put(month, most.subtract(reward));
            lines.set(lines.indexOf(line), withReward(line, reward));
        }
    }

    private static Line line(NamedCsvRecord row, String state, BigDecimal base, BigDecimal reward, boolean paidOut) {
        return new Line(
                row.getField("partner_id"),
                row.getField("order_id"),
                row.getField("position_id"),
                row.getField("subscriber_ref"),
                at(row),
                state,
                base,
                reward,
                paidOut);
    }

    private static Line withReward(Line line, BigDecimal reward) {
        return new Line(
                line.partner(),
                line.order(),
                line.position(),
                line.subscriber(),
                line.at(),
                line.state(),
                line.base(),
                reward,
                line.paidOut());
    }

    private static OffsetDateTime at(NamedCsvRecord row) {
        return OffsetDateTime.parse(row.getField("ordered_at"));
    }

    private static String orderOf(NamedCsvRecord row) {
        return row.getField("partner_id") + ' ' + row.getField("order_id");
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
