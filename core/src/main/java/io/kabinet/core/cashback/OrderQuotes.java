package io.kabinet.core.cashback;

import io.kabinet.core.internal.Shares;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The rewards of all lines of one order, each line rounded by itself or all of them together.
 *
 * <p>Lines whose policy rounds {@link RoundingStage#ON_TOTAL} are added up exactly with the other lines of the same
 * policy; the total is rounded once and capped once, and then shared out to the kopeck, the largest remainder first, so
 * that the lines add up to it. For example, the five lines of 153.30 at 1 %, 18.41 at 1.5 %, 22.86 at 1.9 %, 16.73 at
 * 1.9 % and 45.72 at 1.2 % make 3.11 on the total, and 3.08 when each line is rounded down. Stateless.
 */
public final class OrderQuotes {

    private OrderQuotes() {}

    /**
     * Computes the rewards of an order's lines.
     *
     * @param lines what is left of each line and its offer
     * @return an explained reward for each line, in the same order
     */
    public static List<CashbackQuote> of(List<QuoteRequest> lines) {
        CashbackQuote[] quotes = new CashbackQuote[lines.size()];
        Map<CashbackPolicy, List<Integer>> together = new LinkedHashMap<>();
        for (int i = 0; i < quotes.length; i++) {
            CashbackPolicy policy = lines.get(i).offer().policy();
            if (policy.stage() == RoundingStage.PER_LINE) {
                quotes[i] = alone(policy, lines.get(i));
            } else {
                together.computeIfAbsent(policy, same -> new ArrayList<>()).add(i);
            }
        }
        together.forEach((policy, members) -> onTotal(policy, lines, members, quotes));
        return List.of(quotes);
    }

    private static CashbackQuote alone(CashbackPolicy policy, QuoteRequest line) {
        long exact = line.exactMillionths();
        long rounded = MinorUnits.rounded(exact, policy.rounding());
        long reward = Math.min(rounded, policy.capMinorUnits(line.base()));
        return new CashbackQuote(policy, line.offer().reward(), line.base(), exact, rounded, reward);
    }

    private static void onTotal(
            CashbackPolicy policy, List<QuoteRequest> lines, List<Integer> members, CashbackQuote[] quotes) {
        long[] exact =
                members.stream().mapToLong(i -> lines.get(i).exactMillionths()).toArray();
        long base = members.stream().mapToLong(i -> lines.get(i).base()).reduce(0, Math::addExact);
        long total = rounded(exact, policy.rounding());
        long capped = Math.min(total, policy.capOfMany(base));
        long[] rounded = roundedTo(total, exact);
        long[] rewards = capped == total ? rounded : Shares.of(capped, rounded);
        for (int k = 0; k < exact.length; k++) {
            QuoteRequest line = lines.get(members.get(k));
            quotes[members.get(k)] =
                    new CashbackQuote(policy, line.offer().reward(), line.base(), exact[k], rounded[k], rewards[k]);
        }
    }

    /** All lines together in whole minor units; in millionths they need not fit a {@code long}. */
    private static long rounded(long[] exact, RoundingMode mode) {
        BigInteger millionths =
                LongStream.of(exact).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(millionths, 6).setScale(0, mode).longValueExact();
    }

    /** Whole minor units for each line that add up to the total: the fractions decide who gets one more. */
    private static long[] roundedTo(long total, long[] exact) {
        long[] rounded = LongStream.of(exact).map(e -> e / Rate.WHOLE).toArray();
        long more = total - LongStream.of(rounded).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingLong(k -> -(exact[k] % Rate.WHOLE)))
                .limit(more)
                .forEach(k -> rounded[k]++);
        return rounded;
    }
}
