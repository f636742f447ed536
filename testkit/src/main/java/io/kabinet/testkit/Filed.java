package io.kabinet.testkit;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * Something that was ordered, and when it is ready.
 *
 * @param ordered how it was at the order
 * @param readyAt when it is ready
 * @param ready the same once it is
 */
record Filed<T>(T ordered, Instant readyAt, BiFunction<T, Instant, T> ready) {

    T at(Instant now) {
        return now.isBefore(readyAt) ? ordered : ready.apply(ordered, readyAt);
    }
}
