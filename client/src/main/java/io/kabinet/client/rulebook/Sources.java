package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.core.market.Rulebook;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the figures come from in a file that changes a rulebook: what is changed has no source of the base any more. */
final class Sources {

    static final String FIELD = "sources";

    private static final String POLICIES = "policies";

    private Sources() {}

    /** Takes away the sources of all policies that are changed, each of which has to bring one of its own. */
    static void replace(ObjectNode base, ObjectNode changes, Spot spot) throws RulebookUnreadable {
        JsonNode own = changes.path(FIELD);
        Set<String> known = known();
        for (Map.Entry<String, JsonNode> source : own.properties()) {
            if (!known.contains(source.getKey())) {
                throw spot.at(FIELD).at(source.getKey()).wrong(source.getValue(), "is the source of no known figure");
            }
        }
        replace((ObjectNode) base.get(FIELD), own, changes.path(POLICIES), new Place("", spot.at(FIELD)));
    }

    private record Place(String policy, Spot sources) {

        Place at(String field) {
            return new Place(policy.isEmpty() ? field : policy + "." + field, sources);
        }
    }

    private static void replace(ObjectNode base, JsonNode own, JsonNode changes, Place place)
            throws RulebookUnreadable {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            Place there = place.at(change.getKey());
            Set<String> figures = Rulebook.figuresOf(there.policy());
            if (figures.isEmpty()) {
                replace(base, own, change.getValue(), there);
                continue;
            }
            base.remove(figures);
            // a policy that is taken away has no figures
            if (!change.getValue().isNull() && figures.stream().noneMatch(own::has)) {
                throw there.sources()
                        .wrong("has none for what is changed in " + there.policy() + "; it may say " + figures);
            }
        }
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        Base.all().forEach(rulebook -> known.addAll(rulebook.sources().keySet()));
        return known;
    }
}
