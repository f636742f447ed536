package io.kabinet.examples.partnershop;

import java.util.List;

/**
 * The columns of a file.
 *
 * @param required those that the header must name, though their cells may be empty
 * @param optional those that it may name
 */
record Columns(List<String> required, List<String> optional) {

    static Columns of(String... required) {
        return new Columns(List.of(required), List.of());
    }

    Columns andMaybe(String column) {
        return new Columns(required, List.of(column));
    }

    boolean knows(String name) {
        return required.contains(name) || optional.contains(name);
    }
}
