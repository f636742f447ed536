package io.kabinet.mts.business.sandbox;

import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of a detailing, as a statement has them. */
final class Usages {

    private static final Map<RecordKind, String> EVENTS = Map.of(
            RecordKind.CALL, "call",
            RecordKind.SMS, "sms",
            RecordKind.MMS, "mms",
            RecordKind.INTERNET, "traffic",
            RecordKind.SERVICE, "other",
            RecordKind.TOP_UP, "other");

    private static final Map<Direction, String> WAYS = Map.of(Direction.IN, "I", Direction.OUT, "O");

    private Usages() {}

    static Map<String, Object> of(DetailingRecord row, Optional<Msisdn> number) {
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("date", Dates.offset(row.at()));
        number.ifPresent(known -> usage.put("msisdn", known.wire()));
        usage.put("type", type(row));
        usage.put("amount", row.amount().gross().getAmount());
        usage.put("Characteristics", characteristics(row));
        return usage;
    }

    private static String type(DetailingRecord row) {
        if (row.amount().movement() == Movement.INCOME) {
            return "income";
        }
        return row.kind().equals(RecordKind.SERVICE) ? "one_time" : "network";
    }

    private static Map<String, Object> characteristics(DetailingRecord row) {
        Map<String, Object> all = new LinkedHashMap<>();
        row.contact()
                .direction()
                .flatMap(way -> Optional.ofNullable(WAYS.get(way)))
                .ifPresent(letter -> all.put("direction", letter));
        all.put(
                "networkEvent",
                Optional.ofNullable(EVENTS.get(row.kind())).orElse(row.kind().text()));
        all.put("categoryId", row.category().text());
        row.contact().peer().ifPresent(peer -> all.put("calledMsisdn", digits(peer.text())));
        count(row.usage().real()).ifPresent(count -> all.put("factUnits", count));
        all.put("factUnitCode", unit(row.usage().real().unit()));
        count(row.usage().charged()).ifPresent(count -> all.put("numberOfUnits", count));
        all.put("unitOfMeasureCode", unit(row.usage().charged().unit()));
        return all;
    }

    /** The dialect writes numbers without a plus. */
    private static String digits(String peer) {
        return peer.startsWith("+") ? peer.substring(1) : peer;
    }

    private static Optional<Long> count(Quantity quantity) {
        return quantity.match(Optional::of, Optional::empty, Optional::empty);
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case SECONDS -> "SECOND";
            case BYTES -> "BYTE";
            case PIECES -> "FACT";
        };
    }
}
