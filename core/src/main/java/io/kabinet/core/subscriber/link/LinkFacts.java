package io.kabinet.core.subscriber.link;

import java.util.Objects;

/**
 * What is known of two numbers, one of which is to be linked to the other.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param own the main number, to which the other is to be linked
 * @param other the number to be linked
 * @param otherPasswordGiven whether the other number's own password came along, and was right
 */
public record LinkFacts(NumberFacts own, NumberFacts other, boolean otherPasswordGiven) {

    /** Checks that nothing is missing. */
    public LinkFacts {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(other, "other");
    }
}
