package io.kabinet.mts.business.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is answered, by method and path. */
final class Desks {

    private final Map<String, Wicket> pages = new HashMap<>();

    Desks(List<Desk> desks) {
        desks.forEach(desk -> pages.putAll(desk.pages()));
    }

    /** Some that belong together. */
    interface Desk {

        /** By method and path below the API, such as {@code GET /Bills/ValidityInfo}. */
        Map<String, Wicket> pages();
    }

    Optional<Wicket> find(String what) {
        return Optional.ofNullable(pages.get(what));
    }
}
