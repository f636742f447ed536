package io.kabinet.core.cashback;

import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a partner's contract gives for some of its goods, and when.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param scope which lines it is for
 * @param validity the days of the order on which it holds, both ends included
 * @param reward what it promises
 * @param limits what it asks of an order and the most it gives
 * @param policy the numbers that it is computed with
 */
public record CashbackOffer(
        OfferScope scope, DateSpan validity, Reward reward, OfferLimits limits, CashbackPolicy policy) {

    /**
     * Checks that all amounts are in the policy's currency.
     *
     * @throws IllegalArgumentException if one is not
     */
    public CashbackOffer {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(validity, "validity");
        CurrencyUnit currency = policy.currency();
        Stream.of(
                        reward.<Optional<Money>>match(share -> Optional.empty(), fixed -> Optional.of(fixed.amount())),
                        limits.minimumOrder(),
                        limits.orderCap(),
                        limits.monthlyCap())
                .flatMap(Optional::stream)
                .filter(amount -> !amount.getCurrencyUnit().equals(currency))
                .forEach(amount -> {
                    throw new IllegalArgumentException(
                            "the offer is in " + currency + " but has an amount of " + amount);
                });
    }

    /**
     * An offer for every line on every day, without limits.
     *
     * @param reward what it promises
     * @param policy the numbers that it is computed with
     * @return the offer
     * @throws IllegalArgumentException if the reward is in another currency
     */
    public static CashbackOffer of(Reward reward, CashbackPolicy policy) {
        return new CashbackOffer(OfferScope.ANY, DateSpan.ALWAYS, reward, OfferLimits.NONE, policy);
    }

    /**
     * The same offer for fewer lines.
     *
     * @param other which lines it is for
     * @return the changed offer
     */
    public CashbackOffer onlyFor(OfferScope other) {
        return new CashbackOffer(other, validity, reward, limits, policy);
    }

    /**
     * The same offer on other days.
     *
     * @param other the days of the order on which it holds
     * @return the changed offer
     */
    public CashbackOffer validOn(DateSpan other) {
        return new CashbackOffer(scope, other, reward, limits, policy);
    }

    /**
     * The same offer within limits.
     *
     * @param other what it asks of an order and the most it gives
     * @return the changed offer
     * @throws IllegalArgumentException if a limit is in another currency
     */
    public CashbackOffer within(OfferLimits other) {
        return new CashbackOffer(scope, validity, reward, other, policy);
    }

    /**
     * Computes and explains the reward for a base.
     *
     * @param paid the line's base, such as what was paid for it
     * @return the reward
     * @throws IllegalArgumentException if the amount is negative, absurd, or in another currency
     */
    public CashbackQuote quote(Money paid) {
        return policy.quote(reward, paid);
    }

    /**
     * Computes the reward in minor units, with the same kopecks as {@link #quote} and no object made.
     *
     * @param base the line's base in minor units
     * @return the reward in minor units
     * @throws IllegalArgumentException if {@code base} is negative or absurd
     */
    public long rewardMinorUnits(long base) {
        return policy.rewardMinorUnits(reward, base);
    }
}
