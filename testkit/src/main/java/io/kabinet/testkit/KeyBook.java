package io.kabinet.testkit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What every key was used for, and what came of it; guarded by the world's lock.
 *
 * <p>Keys of what anybody may ask for without signing in are kept apart, so a stranger cannot take a subscriber's key.
 */
final class KeyBook {

    private static final Reason REUSED = Reason.of(RequestReason.KEY_REUSED);
    private static final Reason FENCED = Reason.of(RequestReason.KEY_FENCED);

    private final Map<Place, Entry<?>> entries = new HashMap<>();
    private final boolean fence;

    KeyBook(boolean fence) {
        this.fence = fence;
    }

    /** Has an effect once, and answers the same ever after. */
    <R> Outcome<R> once(Change<R> change, boolean open, Supplier<Outcome<R>> effect) {
        Place place = Place.of(change, open);
        Entry<?> known = entries.get(place);
        if (known != null) {
            return answer(known, change);
        }
        Outcome<R> outcome = effect.get();
        entries.put(place, new Entry<>(change, outcome));
        return outcome;
    }

    <R> Resolution<R> lookUp(Change<R> change, boolean open) {
        Place place = Place.of(change, open);
        Entry<?> known = entries.get(place);
        if (known == null && !fence) {
            return Resolution.notFound();
        }
        if (known == null) {
            entries.put(place, new Entry<>(change, Outcome.rejected(List.of(FENCED))));
            return Resolution.fenced();
        }
        return answer(known, change)
                .match(
                        confirmed -> Resolution.done(confirmed.value()),
                        rejected -> rejected.reasons().contains(FENCED)
                                ? Resolution.fenced()
                                : Resolution.refused(rejected.reasons()),
                        notSent -> Resolution.notFound(),
                        unknown -> Resolution.notFound());
    }

    @SuppressWarnings("unchecked") // equal operations have answers of one type
    private static <R> Outcome<R> answer(Entry<?> known, Change<R> change) {
        return known.change.equals(change) ? ((Entry<R>) known).outcome : Outcome.rejected(List.of(REUSED));
    }

    private record Place(Msisdn number, boolean open, String key) {

        static Place of(Change<?> change, boolean open) {
            return new Place(change.of(), open, change.key().text());
        }
    }

    private record Entry<R>(Change<R> change, Outcome<R> outcome) {}
}
