package io.kabinet.testkit.transport;

import io.kabinet.client.transport.Carriage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often which kinds are carried, as far as a test has said so. Safe for use by several threads. */
final class Carriages {

    private final Map<Class<?>, Carriage> said = new ConcurrentHashMap<>();

    void say(Class<?> kind, Carriage carriage) {
        said.put(kind, carriage);
    }

    Optional<Carriage> of(Class<?> kind) {
        return Optional.ofNullable(said.get(kind));
    }
}
