package io.kabinet.core.identity.code;

import io.kabinet.core.subscriber.Msisdn;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Code slots in a map. */
final class InMemoryCodeStore implements CodeStore {

    private record Key(Msisdn number, CodePurpose purpose) {}

    private final ConcurrentMap<Key, CodeSlot> slots = new ConcurrentHashMap<>();

    @Override
    public CodeSlot load(Msisdn number, CodePurpose purpose) {
        CodeSlot slot = slots.get(new Key(number, purpose));
        return slot == null ? CodeSlot.EMPTY : slot;
    }

    @Override
    public boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
        Key key = new Key(number, purpose);
        return slots.replace(key, expected, next)
                || (expected.equals(CodeSlot.EMPTY) && slots.putIfAbsent(key, next) == null);
    }
}
