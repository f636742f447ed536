package io.kabinet.examples.partnershop;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** What became of one line of the shipped orders, reckoned without core. */
final class PlainFate {

    private final BigDecimal paid;
    private final BigDecimal pieces;
    private BigDecimal left;
    private String verdict = "pending";
    private boolean rewarded;
    private boolean paidOut;

    private PlainFate(NamedCsvRecord row) {
        paid = PlainReckoning.paid(row);
        pieces = PlainReckoning.amount(row, "quantity");
        left = paid;
    }

    static PlainFate of(NamedCsvRecord row, List<NamedCsvRecord> events) {
        PlainFate fate = new PlainFate(row);
        String position = row.getField("position_id");
        events.stream()
                .filter(event -> event.getField("position_id").isEmpty()
                        || event.getField("position_id").equals(position))
                .map(PlainFate::withoutId)
                .distinct()
                .sorted(Comparator.comparing(cells -> OffsetDateTime.parse(cells.get(3))))
                .forEach(cells -> fate.read(cells.get(0), cells.get(1), cells.get(2)));
        return fate;
    }

    private static List<String> withoutId(NamedCsvRecord event) {
        return List.of(
                event.getField("state"),
                event.getField("amount"),
                event.getField("quantity"),
                event.getField("occurred_at"));
    }

    private void read(String state, String amount, String quantity) {
        switch (state) {
            case "approved" -> verdict = "approved";
            case "pending" -> verdict = verdict.equals("approved") ? "on_hold" : "pending";
            case "declined" -> {
                verdict = "declined";
                paidOut = false;
            }
            case "partly_redeemed" -> {
                verdict = "approved";
                left = measured(amount, quantity);
            }
            case "returned" ->
                left = amount.isEmpty() && quantity.isEmpty()
                        ? BigDecimal.ZERO
                        : left.subtract(measured(amount, quantity));
            case "reward_received" -> rewarded = true;
            case "paid" -> paidOut = rewarded && verdict.equals("approved");
            default -> throw new IllegalStateException(state);
        }
    }

    private BigDecimal measured(String amount, String quantity) {
        return amount.isEmpty()
                ? paid.multiply(new BigDecimal(quantity)).divide(pieces, 10, RoundingMode.HALF_EVEN)
                : new BigDecimal(amount);
    }

    /** What is left of a base. */
    BigDecimal left(BigDecimal base, BigDecimal whole) {
        return verdict.equals("declined")
                ? BigDecimal.ZERO
                : base.multiply(left).divide(whole, 8, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.DOWN);
    }

    String state() {
        if (left.signum() == 0 && !verdict.equals("declined")) {
            return "returned";
        }
        if (verdict.equals("approved") && rewarded) {
            return paidOut ? "paid" : "counts";
        }
        return verdict;
    }

    boolean paidOut() {
        return paidOut;
    }
}
