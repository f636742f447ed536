package io.kabinet.core.internal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Shares an amount out by weights, to the kopeck. */
public final class Shares {

    private Shares() {}

    /**
     * Shares an amount out in proportion to weights: the shares add up to it, the largest remainders get the odd units,
     * and of equal ones the first does.
     *
     * @param total the amount in minor units, zero or more
     * @param weights zero or more each, at least one above zero unless the total is zero
     * @return a share for each weight; where the total is not above the sum of the weights, none is above its weight
     * @throws IllegalArgumentException if there is something to share and nobody to get it
     */
    public static long[] of(long total, long[] weights) {
        BigInteger sum = LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        long[] shares = new long[weights.length];
        if (total == 0) {
            return shares;
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("nothing to share " + total + " by");
        }
        BigInteger[] rests = new BigInteger[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            shares[i] = parts[0].longValueExact();
            rests[i] = parts[1];
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
