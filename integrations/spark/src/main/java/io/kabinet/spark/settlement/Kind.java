package io.kabinet.spark.settlement;

import io.kabinet.partner.Columns;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.OrderRow;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.StatementRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a row is of, and in which columns it says so. */
enum Kind {
    OFFERS("offers"),
    PURCHASES("purchases"),
    EVENTS("events"),
    STATEMENT("statement");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    private static final Map<Kind, Layout> LAYOUTS = new EnumMap<>(Map.of(
            OFFERS, Layout.of(PartnerOffers.COLUMNS),
            PURCHASES, Layout.of(OrderRow.COLUMNS),
            EVENTS, Layout.of(EventRow.COLUMNS),
            STATEMENT, Layout.of(StatementRow.COLUMNS)));

    /** The kind that is called so. */
    static Kind called(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no table is called " + word);
    }

    /** The columns that a table of this kind must have. */
    List<String> required() {
        return layout().columns.required();
    }

    /** All columns, in the order in which a fact keeps its cells. */
    List<String> columns() {
        return layout().names;
    }

    /** Where a fact keeps the cell of a column. */
    int place(String column) {
        Integer place = layout().places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(word() + " have no column " + column);
        }
        return place;
    }

    private Layout layout() {
        return Objects.requireNonNull(LAYOUTS.get(this));
    }

    /** How it is called in the quarantine and in the summary. */
    String word() {
        return word;
    }

    private record Layout(Columns columns, List<String> names, Map<String, Integer> places) {

        static Layout of(Columns columns) {
            Map<String, Integer> places = new HashMap<>();
            List<String> names = columns.all();
            names.forEach(name -> places.put(name, places.size()));
            return new Layout(columns, names, Map.copyOf(places));
        }
    }
}
