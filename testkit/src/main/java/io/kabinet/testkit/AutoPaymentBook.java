package io.kabinet.testkit;

import io.kabinet.core.account.auto.AutoPaymentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The auto-payments that one number pays for. Guarded by the world's lock. */
final class AutoPaymentBook {

    private final List<Standing> standings = new ArrayList<>();
    private int setUp;

    String nextId() {
        return "auto-" + (setUp + 1);
    }

    void add(AutoPaymentState state) {
        standings.add(new Standing(state));
        setUp++;
    }

    List<Standing> all() {
        return standings;
    }

    Optional<Standing> find(String id) {
        return standings.stream()
                .filter(standing -> standing.state.agreed().id().equals(id))
                .findFirst();
    }

    void remove(Standing standing) {
        standings.remove(standing);
    }

    void clear() {
        standings.clear();
    }

    /** One of them as it stands, and when an attempt that failed is made again. */
    static final class Standing {

        AutoPaymentState state;
        Optional<Instant> retryAt = Optional.empty();

        Standing(AutoPaymentState state) {
            this.state = state;
        }
    }
}
