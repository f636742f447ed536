package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.core.market.DatedRulebooks;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rulebook of the library, completed by what a file says otherwise. */
final class Base {

    static final String FIELD = "basedOn";

    private static final Map<String, Rulebook> KNOWN = Stream.of(
                    Market.RUSSIA.rulebook(),
                    Market.BELARUS.rulebook(),
                    DatedRulebooks.RU_2010,
                    DatedRulebooks.RU_2014,
                    DatedRulebooks.RU_2016_RETOLD)
            .collect(Base.byName());

    private Base() {}

    /** By their names; two of one name are a bug of this library. */
    static Collector<Rulebook, ?, ? extends Map<String, Rulebook>> byName() {
        return Collectors.toMap(
                Rulebook::name,
                book -> book,
                (one, other) -> {
                    throw new IllegalStateException("two rulebooks of one name: " + one.name());
                },
                TreeMap::new);
    }

    /** All rulebooks that a file can be based on. */
    static Collection<Rulebook> all() {
        return KNOWN.values();
    }

    /** The whole of a file: its own if it is based on nothing. */
    static ObjectNode completed(ObjectNode file, Spot spot, Function<Rulebook, ObjectNode> form)
            throws RulebookUnreadable {
        JsonNode name = file.remove(FIELD);
        if (name == null) {
            return file;
        }
        Rulebook base = KNOWN.get(name.asText());
        if (base == null) {
            throw spot.at(FIELD).wrong(name, "is none of " + KNOWN.keySet());
        }
        for (String own : new String[] {"name", "validity", Sources.FIELD}) {
            if (!file.has(own)) {
                throw spot.at(own).wrong("is missing; a rulebook that changes another has its own");
            }
        }
        ObjectNode complete = form.apply(base);
        Sources.replace(complete, file, spot);
        return merged(complete, file);
    }

    /** Objects are changed field by field, all else as a whole. */
    private static ObjectNode merged(ObjectNode base, ObjectNode changes) {
        changes.properties().forEach(change -> {
            boolean both = base.get(change.getKey()) instanceof ObjectNode && change.getValue() instanceof ObjectNode;
            base.set(
                    change.getKey(),
                    both && !isOtherKind(base.get(change.getKey()), change.getValue())
                            ? merged((ObjectNode) base.get(change.getKey()), (ObjectNode) change.getValue())
                            : change.getValue());
        });
        return base;
    }

    private static boolean isOtherKind(JsonNode base, JsonNode change) {
        return change.has(Kinds.KIND) && !change.get(Kinds.KIND).equals(base.get(Kinds.KIND));
    }
}
