package io.kabinet.core.cashback;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reward that explains itself: of what, at which rate, what rounding took and what the cap took.
 *
 * <p>Always {@code exact = reward + takenByCap + takenByRounding}; rounding up takes less than nothing. For example, 30 %
 * of 999.99: exact 299.997, taken by rounding 0.007, taken by the cap 50.00, reward 249.99. Immutable and safe for use
 * by several threads.
 */
public final class CashbackQuote {

    private final CashbackPolicy policy;
    private final Reward offered;
    private final long base;
    private final long exactMillionths;
    private final long rounded;
    private final long reward;

    CashbackQuote(CashbackPolicy policy, Reward offered, long base, long exactMillionths, long rounded, long reward) {
        this.policy = policy;
        this.offered = offered;
        this.base = base;
        this.exactMillionths = exactMillionths;
        this.rounded = rounded;
        this.reward = reward;
    }

    /**
     * What the reward is a share of.
     *
     * @return the base
     */
    public Money base() {
        return money(base);
    }

    /**
     * What the offer promised.
     *
     * @return a share or a fixed amount
     */
    public Reward offered() {
        return offered;
    }

    /**
     * The numbers that it was computed with.
     *
     * @return the policy
     */
    public CashbackPolicy policy() {
        return policy;
    }

    /**
     * The reward itself.
     *
     * @return zero or more, never above {@code floor(base x maxRate)} of what it was rounded on
     */
    public Money reward() {
        return money(reward);
    }

    /**
     * The reward itself in minor units.
     *
     * @return kopecks
     */
    public long rewardMinorUnits() {
        return reward;
    }

    /**
     * The reward before rounding and cap.
     *
     * @return the exact product, to a millionth of a minor unit, without needless zeros
     */
    public BigMoney exact() {
        return fraction(exactMillionths);
    }

    /**
     * What rounding took.
     *
     * @return exact less rounded; below zero if rounding added
     */
    public BigMoney takenByRounding() {
        return fraction(exactMillionths - rounded * Rate.WHOLE);
    }

    /**
     * What the cap took after rounding.
     *
     * @return zero or more
     */
    public Money takenByCap() {
        return money(rounded - reward);
    }

    /**
     * The first day on which the reward may be paid.
     *
     * @param startedAt the moment that the policy's {@link PayoutTerm#start} names, as a rule the moment from which the
     *     reward counts
     * @param zone the market's zone
     * @return the day
     */
    public LocalDate payableFrom(Instant startedAt, ZoneId zone) {
        return policy.payout().payableFrom(startedAt, zone);
    }

    /**
     * The day by which the reward is to be paid.
     *
     * @param startedAt the moment that the policy's {@link PayoutTerm#start} names
     * @param zone the market's zone
     * @return the day
     */
    public LocalDate payableBy(Instant startedAt, ZoneId zone) {
        return policy.payout().payableBy(startedAt, zone);
    }

    /**
     * Why the reward is what it is, step by step: base, rate or fixed amount, rounding, cap, reward.
     *
     * @return the steps that changed something, of the codes in {@link QuoteStep}
     */
    public List<Reason> because() {
        List<Reason> steps = new ArrayList<>();
        steps.add(Reason.of(QuoteStep.of(policy.base())).with("base", base()));
        steps.add(offered.match(
                share -> Reason.of(QuoteStep.SHARE)
                        .with("rate", share.rate())
                        .with("base", base())
                        .with("exact", exact()),
                fixed -> Reason.of(QuoteStep.FIXED)
                        .with("amount", fixed.amount())
                        .with("exact", exact())));
        BigMoney took = takenByRounding();
        if (!took.isZero()) {
            steps.add(Reason.of(took.isNegative() ? QuoteStep.ROUNDED_UP : QuoteStep.ROUNDED_DOWN)
                    .with("rounded", money(rounded))
                    .with("took", took.abs()));
        }
        if (rounded != reward) {
            steps.add(Reason.of(QuoteStep.CAPPED)
                    .with("max", policy.maxRate())
                    .with("cap", reward())
                    .with("took", takenByCap()));
        }
        steps.add(Reason.of(QuoteStep.REWARD).with("reward", reward()));
        return List.copyOf(steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CashbackQuote that
                && base == that.base
                && exactMillionths == that.exactMillionths
                && rounded == that.rounded
                && reward == that.reward
                && offered.equals(that.offered)
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, offered, base, exactMillionths, rounded, reward);
    }

    @Override
    public String toString() {
        return "CashbackQuote[" + reward() + " of " + base() + ", exact " + exact() + ", taken by rounding "
                + takenByRounding() + ", taken by cap " + takenByCap() + ']';
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(policy.currency(), minorUnits);
    }

    private BigMoney fraction(long millionths) {
        int decimals = policy.currency().getDecimalPlaces();
        BigDecimal amount = BigDecimal.valueOf(millionths, 6 + decimals).stripTrailingZeros();
        return BigMoney.of(policy.currency(), amount.setScale(Math.max(decimals, amount.scale())));
    }
}
