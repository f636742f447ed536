package io.kabinet.partner;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of row.
 *
 * @param required those that a file must name, though their cells may be empty
 * @param optional those that it may name
 */
public record Columns(List<String> required, List<String> optional) {

    /** Keeps lists of its own. */
    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    static Columns of(String... required) {
        return new Columns(List.of(required), List.of());
    }

    Columns andMaybe(String column) {
        return new Columns(required, List.of(column));
    }

    /**
     * Whether a column is one of these.
     *
     * @param name its name
     * @return whether it is
     */
    public boolean knows(String name) {
        return required.contains(name) || optional.contains(name);
    }

    /**
     * All of them.
     *
     * @return first the required ones, then the others
     */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
