package io.kabinet.testkit.walk;

import java.util.Optional;
import java.util.function.Function;

/**
 * What must hold after every step.
 *
 * @param name what it says
 * @param broken what is off, if anything is
 */
record Law(String name, Function<Moment, Optional<String>> broken) {

    void check(Moment moment) {
        broken.apply(moment).ifPresent(what -> {
            throw new Violation(name, what);
        });
    }
}
