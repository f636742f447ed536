package io.kabinet.spark.settlement;

import io.kabinet.partner.Columns;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.OrderRow;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.StatementRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a row is of, and in which columns it says so. */
enum Kind {
    OFFERS,
    PURCHASES,
    EVENTS,
    STATEMENT;

    private static final List<Layout> LAYOUTS = Arrays.stream(values())
            .map(kind -> switch (kind) {
                case OFFERS -> PartnerOffers.COLUMNS;
                case PURCHASES -> OrderRow.COLUMNS;
                case EVENTS -> EventRow.COLUMNS;
                case STATEMENT -> StatementRow.COLUMNS;
            })
            .map(Layout::of)
            .toList();

    /** The columns that a table of this kind must have. */
    List<String> required() {
        return LAYOUTS.get(ordinal()).columns.required();
    }

    /** All columns, in the order in which a fact keeps its cells. */
    List<String> columns() {
        return LAYOUTS.get(ordinal()).names;
    }

    /** Where a fact keeps the cell of a column. */
    int place(String column) {
        Integer place = LAYOUTS.get(ordinal()).places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(word() + " have no column " + column);
        }
        return place;
    }

    /** How it is called in the quarantine and in the summary. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
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
