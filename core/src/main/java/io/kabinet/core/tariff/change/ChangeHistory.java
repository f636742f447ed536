package io.kabinet.core.tariff.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a number was activated and its tariff changed; what is not known is absent, and no changes is a statement.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param activatedAt when the number was activated
 * @param changes when the tariff was changed, in any order
 */
public record ChangeHistory(Optional<Instant> activatedAt, Optional<List<Instant>> changes) {

    /** Nothing is known. */
    public static final ChangeHistory UNKNOWN = new ChangeHistory(Optional.empty(), Optional.empty());

    /** Copies the changes. */
    public ChangeHistory {
        Objects.requireNonNull(activatedAt, "activatedAt");
        changes = changes.map(List::copyOf);
    }

    /**
     * All that there is to know.
     *
     * @param activatedAt when the number was activated
     * @param changes when the tariff was changed
     * @return the history
     */
    public static ChangeHistory of(Instant activatedAt, Instant... changes) {
        return new ChangeHistory(Optional.of(activatedAt), Optional.of(List.of(changes)));
    }

    /** The last change, if there was one and it is known. */
    Optional<Instant> last() {
        return changes.flatMap(all -> all.stream().max(Comparator.naturalOrder()));
    }
}
