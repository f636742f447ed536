package io.kabinet.core.identity.lockout;

import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** A gate as it must not be: it looks first, and counts when the verifier is done. Each step alone is atomic. */
final class RacyGate {

    private final LockoutPolicy policy;
    private final LockoutStore store;

    RacyGate(LockoutPolicy policy, LockoutStore store) {
        this.policy = policy;
        this.store = store;
    }

    boolean attempt(Msisdn number, BooleanSupplier verifier, Instant now) {
        if (store.load(number).isLocked(now)) {
            return false;
        }
        boolean right = verifier.getAsBoolean();
        Lockout seen;
        do {
            seen = store.load(number);
        } while (!store.replace(number, seen, right ? policy.afterSuccess(seen, now) : policy.afterFailure(seen, now)));
        return right;
    }
}
