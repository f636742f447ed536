package io.kabinet.testkit.walk;

import io.kabinet.core.values.Stated;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What subscribers have been told so far, by what it is; texts by what they are called, unless they are hidden where they
 * stand.
 */
final class Seen {

    private static final int KEPT = 30;
    private static final int DEEPEST = 8;

    private final Map<Object, Deque<Object>> things = new HashMap<>();

    /** Takes in a thing and all that it is made of. */
    void takeIn(Object thing) {
        takeIn(thing, "", DEEPEST);
    }

    private void takeIn(Object thing, String name, int depth) {
        if (depth == 0) {
            return;
        }
        if (thing instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> takeIn(there, name, depth));
        } else if (thing instanceof Stated<?> stated) {
            stated.asOptional().ifPresent(there -> takeIn(there, name, depth));
        } else if (thing instanceof Iterable<?> several) {
            several.forEach(one -> takeIn(one, name, depth - 1));
        } else if (thing instanceof String text) {
            keep(name, text);
        } else {
            keep(thing.getClass(), thing);
            if (thing instanceof Record record) {
                String shown = record.toString();
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    Object value = Parts.valueOf(part, record);
                    if (!(value instanceof String hidden) || shown.contains(hidden)) {
                        takeIn(value, part.getName(), depth - 1);
                    }
                }
            }
        }
    }

    private void keep(Object key, Object thing) {
        Deque<Object> kept = things.computeIfAbsent(key, missing -> new ArrayDeque<>());
        kept.addLast(thing);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }

    /** Something of a kind that has been seen. */
    <T> Optional<T> some(Class<T> kind, SplittableRandom random) {
        return anyOf(kind, random).map(kind::cast);
    }

    /** A text that was called so, or just any that was called an id. */
    Optional<String> text(String name, SplittableRandom random) {
        return anyOf(name, random).or(() -> anyOf("id", random)).map(String.class::cast);
    }

    private Optional<Object> anyOf(Object key, SplittableRandom random) {
        List<Object> kept = List.copyOf(things.getOrDefault(key, new ArrayDeque<>()));
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(random.nextInt(kept.size())));
    }
}
