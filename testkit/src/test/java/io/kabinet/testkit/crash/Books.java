package io.kabinet.testkit.crash;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the operator did, under which key, and how often: the truth. */
final class Books {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<String, PromisedPayment> done = new HashMap<>();
    private final List<String> effects = new ArrayList<>();
    private final Set<String> fenced = new HashSet<>();
    private final Set<String> arrived = new HashSet<>();

    synchronized Outcome<PromisedPayment> take(TakePromisedPayment take) {
        String key = take.key().text();
        if (fenced.contains(key)) {
            return Outcome.rejected(List.of(Reason.of(RequestReason.KEY_FENCED)));
        }
        PromisedPayment known = done.get(key);
        if (known != null) {
            return Outcome.confirmed(known);
        }
        PromisedPayment payment =
                new PromisedPayment(take.amount(), NOON, NOON.plusSeconds(60), Stated.notStated(), List.of(), NOON);
        done.put(key, payment);
        effects.add(key);
        return Outcome.confirmed(payment);
    }

    synchronized Resolution<PromisedPayment> lookUp(TakePromisedPayment change) {
        PromisedPayment known = done.get(change.key().text());
        if (known != null) {
            return Resolution.done(known);
        }
        fenced.add(change.key().text());
        return Resolution.fenced();
    }

    synchronized void saw(String key) {
        arrived.add(key);
    }

    /** The keys that have come from one process, whatever became of them. */
    synchronized Set<String> arrivedIn(int round) {
        return arrived.stream().filter(key -> key.startsWith(round + "-")).collect(Collectors.toUnmodifiableSet());
    }

    synchronized int timesOf(String key) {
        return Collections.frequency(effects, key);
    }

    synchronized int payments() {
        return effects.size();
    }
}
