package io.kabinet.mts.business;

import io.kabinet.client.operation.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What this process knows of the changes it carried; the oldest is forgotten first. */
final class Memory<T> {

    private static final int REMEMBERED = 10_000;

    private final Map<Change<?>, T> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Change<?>, T> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void keep(Change<?> change, T what) {
        known.put(change, what);
    }

    synchronized Optional<T> of(Change<?> change) {
        return Optional.ofNullable(known.get(change));
    }
}
