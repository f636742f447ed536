package io.kabinet.core.identity.lockout;

import io.kabinet.core.subscriber.Msisdn;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lockouts in a map. */
final class InMemoryLockoutStore implements LockoutStore {

    private final ConcurrentMap<Msisdn, Lockout> states = new ConcurrentHashMap<>();

    @Override
    public Lockout load(Msisdn number) {
        Lockout state = states.get(number);
        return state == null ? Lockout.NONE : state;
    }

    @Override
    public boolean replace(Msisdn number, Lockout expected, Lockout next) {
        return states.replace(number, expected, next)
                || (expected.isNone() && states.putIfAbsent(number, next) == null);
    }
}
