package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Somebody who is about to ask for something.
 *
 * @param town where
 * @param make what makes arguments
 * @param random what decides
 * @param who the one who asks
 */
record Asking(Town town, Making make, SplittableRandom random, Msisdn who) {

    /** What the operator says to a question that comes before the real one. */
    <R> Optional<R> asked(Read<R> read) {
        return town.does(read).answer();
    }

    RequestKey key() {
        return make.key();
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> Optional<T> one(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    /** How an operation of some kind comes to be meant. */
    @FunctionalInterface
    interface Way {
        Optional<? extends Operation<?>> of(Asking asking);
    }
}
