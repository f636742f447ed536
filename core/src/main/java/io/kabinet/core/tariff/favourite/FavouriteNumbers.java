package io.kabinet.core.tariff.favourite;

import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;

/**
 * A subscriber's favourite numbers; all that needs to be stored of them.
 *
 * <p>A list that is longer than the tariff allows is kept as it is: it may come from an earlier tariff. Immutable and
 * safe for use by several threads.
 *
 * @param own the subscriber's own number
 * @param numbers the favourite numbers, in the order in which they were put on the list
 */
public record FavouriteNumbers(Msisdn own, List<FavouriteNumber> numbers) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is there twice; the message shows none
     */
    public FavouriteNumbers {
        Objects.requireNonNull(own, "own");
        numbers = List.copyOf(numbers);
        if (numbers.stream().map(FavouriteNumber::peer).distinct().count() < numbers.size()) {
            throw new IllegalArgumentException("numbers must be different");
        }
    }

    /**
     * Nothing on the list.
     *
     * @param own the subscriber's own number
     * @return the empty list
     */
    public static FavouriteNumbers none(Msisdn own) {
        return new FavouriteNumbers(own, List.of());
    }
}
