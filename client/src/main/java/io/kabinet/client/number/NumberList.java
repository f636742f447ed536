package io.kabinet.client.number;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.NumberDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The numbers of one cabinet.
 *
 * @param main the number that the cabinet is of
 * @param linked those linked to it, in the order in which they were
 */
public record NumberList(NumberDetails main, List<NumberDetails> linked) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is there twice
     */
    public NumberList {
        Objects.requireNonNull(main, "main");
        linked = List.copyOf(linked);
        List<Msisdn> all = Stream.concat(Stream.of(main), linked.stream())
                .map(NumberDetails::number)
                .toList();
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("a number is there twice");
        }
    }
}
