package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;

/**
 * Asks {@code CheckCharges}, and leaves open what its figure means.
 *
 * <p>One client found the account's remainder there, the same for hundreds of numbers, another takes it for the number's
 * charges. For spending ask {@code ReadSpending}.
 *
 * @param of the number that asks
 * @param numbers the numbers that are asked for, 1 to {@value #MOST}
 */
public record ReadCheckedCharges(Msisdn of, List<Msisdn> numbers) implements Read<List<CheckedCharge>> {

    /** How many numbers one call takes. */
    public static final int MOST = 1_000;

    /**
     * Copies the numbers.
     *
     * @throws IllegalArgumentException if there are none, or more than one call takes
     */
    public ReadCheckedCharges {
        Objects.requireNonNull(of, "of");
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new IllegalArgumentException("numbers must be 1 to " + MOST + ": " + numbers.size());
        }
    }
}
