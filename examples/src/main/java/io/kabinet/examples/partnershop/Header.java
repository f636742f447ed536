package io.kabinet.examples.partnershop;

import io.kabinet.partner.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first row of a file: which column stands where.
 *
 * @param names the names of all columns, unknown ones too
 * @param places the place of each known column
 */
record Header(List<String> names, Map<String, Integer> places) {

    private static final String AT = ":1: ";

    /**
     * Finds the columns.
     *
     * @throws NothingComputed if a required column is missing, a known one is there twice, or a name is not UTF-8
     */
    static Header of(String file, List<String> names, Columns columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (Table.isNotUtf8(name)) {
                throw new NothingComputed(file + AT + "the header is not UTF-8");
            }
            if (columns.knows(name) && places.put(name, i) != null) {
                throw new NothingComputed(file + AT + "the column " + name + " is there twice");
            }
        }
        List<String> missing = columns.required().stream()
                .filter(name -> !places.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new NothingComputed(
                    file + AT + "the first line must name the columns; missing: " + String.join(", ", missing));
        }
        return new Header(List.copyOf(names), Map.copyOf(places));
    }

    int width() {
        return names.size();
    }
}
