package io.kabinet.client.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a store knows, in the order in which it last changed; guarded by the store. */
final class Ledger {

    /** How many settled intents are remembered, to refuse their keys to others. */
    static final int REMEMBERED = 1_000;

    private final Map<IntentId, Intent> intents = new LinkedHashMap<>();
    private int settled;

    Optional<Intent> find(IntentId id) {
        return Optional.ofNullable(intents.get(id));
    }

    /** What has to be put when an intent is opened; empty if that changes nothing. */
    Optional<Intent> opening(Intent intent) {
        Intent before = intents.get(intent.id());
        if (before == null) {
            return Optional.of(intent.in(IntentState.OPEN));
        }
        return before.seal().equals(intent.seal()) ? changing(before, IntentState.OPEN) : Optional.empty();
    }

    /** What has to be put when an intent is settled; empty if that changes nothing. */
    Optional<Intent> settling(IntentId id, IntentState state) {
        return find(id).flatMap(before -> changing(before, state));
    }

    private static Optional<Intent> changing(Intent before, IntentState state) {
        return before.state() == state || before.state() == IntentState.CONFIRMED
                ? Optional.empty()
                : Optional.of(before.in(state));
    }

    void put(Intent intent) {
        remove(intent.id());
        settled += settled(intent);
        intents.put(intent.id(), intent);
    }

    void remove(IntentId id) {
        Intent before = intents.remove(id);
        settled -= before == null ? 0 : settled(before);
    }

    /** Whether there are so many settled intents that it pays to let go of the oldest. */
    boolean isLong() {
        return settled >= 2 * REMEMBERED;
    }

    /** Lets go of the settled intents that are not among the last. */
    void shorten() {
        intents.values()
                .removeIf(intent -> settled > REMEMBERED && intent.state().isSettled() && settled-- > 0);
    }

    List<Intent> all() {
        return new ArrayList<>(intents.values());
    }

    List<Intent> unsettled() {
        return intents.values().stream()
                .filter(intent -> !intent.state().isSettled())
                .sorted(Comparator.comparing(Intent::since))
                .toList();
    }

    private static int settled(Intent intent) {
        return intent.state().isSettled() ? 1 : 0;
    }
}
