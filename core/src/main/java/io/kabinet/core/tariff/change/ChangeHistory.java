package io.kabinet.core.tariff.change;

import io.kabinet.core.tariff.TariffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a number was activated and its tariff changed, and to what it is going to.
 *
 * <p>What is not known is absent, and no changes is a statement.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param activatedAt when the number was activated
 * @param changes when the tariff was changed, in any order
 * @param ordered the tariff that was ordered and has not come yet, if there is one that is known
 */
public record ChangeHistory(
        Optional<Instant> activatedAt, Optional<List<Instant>> changes, Optional<TariffId> ordered) {

    /** Nothing is known. */
    public static final ChangeHistory UNKNOWN = new ChangeHistory(Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the changes. */
    public ChangeHistory {
        Objects.requireNonNull(activatedAt, "activatedAt");
        changes = changes.map(List::copyOf);
        Objects.requireNonNull(ordered, "ordered");
    }

    /**
     * All that there is to know, where no change is to come.
     *
     * @param activatedAt when the number was activated
     * @param changes when the tariff was changed
     * @return the history
     */
    public static ChangeHistory of(Instant activatedAt, Instant... changes) {
        return new ChangeHistory(Optional.of(activatedAt), Optional.of(List.of(changes)), Optional.empty());
    }

    /**
     * The same history with a change that is to come.
     *
     * @param target the tariff that was ordered
     * @return the changed history
     */
    public ChangeHistory withOrdered(TariffId target) {
        return new ChangeHistory(activatedAt, changes, Optional.of(target));
    }

    /** The last change, if there was one and it is known. */
    Optional<Instant> last() {
        return changes.flatMap(all -> all.stream().max(Comparator.naturalOrder()));
    }
}
