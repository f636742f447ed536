package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.values.Rate;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The numbers that cashback is computed with, and the computation.
 *
 * <p>In this order: the base of the line, the reward it promises, rounding to whole minor units, the cap. The cap is
 * {@code floor(base x maxRate)}, so it is never exceeded by a fraction of a kopeck either. For example, 25 % of 999.99
 * is 249.9975; rounded down it is 249.99, and the cap, 249.99, takes nothing. 30 % of 999.99 is 299.997, rounded
 * 299.99, of which the cap takes 50.00. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Максимальное количество бонусов может быть 25% от суммы.» The articles do not say how to round nor
 * what the sum is; both are this library's choice and a parameter.
 *
 * @param currency the currency of bases and rewards
 * @param maxRate the most that a reward may be of its base
 * @param base what of a line the reward is a share of
 * @param rounding how fractions of a minor unit are rounded, never {@link RoundingMode#UNNECESSARY}
 * @param stage where they are rounded
 * @param payout when a reward is paid
 * @param onReturn what a return takes of it
 */
public record CashbackPolicy(
        CurrencyUnit currency,
        Rate maxRate,
        CashbackBase base,
        RoundingMode rounding,
        RoundingStage stage,
        PayoutTerm payout,
        ReturnRule onReturn) {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    /** Market Russia: at most 25 % of what was paid, down to the kopeck per line, in 3 to 5 days. */
    public static final CashbackPolicy RUSSIA = new CashbackPolicy(
            RUB,
            Rate.percent(25),
            CashbackBase.PAID,
            RoundingMode.DOWN,
            RoundingStage.PER_LINE,
            PayoutTerm.of(PayoutTerm.FEWEST_DAYS, PayoutTerm.MOST_DAYS),
            ReturnRule.PROPORTIONALLY);

    /**
     * A shop of the Admitad network: half up per line, and a hold of 30 days after the order.
     *
     * <p>The network gives 30 to 50 days for shops; the shorter end is taken, since a reward may not count before it.
     */
    public static final CashbackPolicy ADMITAD_SHOP =
            RUSSIA.withRounding(RoundingMode.HALF_UP).withPayout(RUSSIA.payout().withHold(30));

    /**
     * Checks that rounding has a direction.
     *
     * @throws IllegalArgumentException if {@code rounding} is {@link RoundingMode#UNNECESSARY}
     */
    public CashbackPolicy {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(maxRate, "maxRate");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(payout, "payout");
        Objects.requireNonNull(onReturn, "onReturn");
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must name a direction");
        }
    }

    /**
     * Computes and explains the reward of one line.
     *
     * @param reward what the offer promises
     * @param paid the line's base, such as what was paid for it, zero or more
     * @return the reward, with what rounding and the cap took
     * @throws IllegalArgumentException if an amount is negative, absurd, or in another currency than this policy
     */
    public CashbackQuote quote(Reward reward, Money paid) {
        if (!paid.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    "paid is in another currency than the policy: " + paid + ", " + currency);
        }
        return quote(reward, paid.getAmountMinorLong());
    }

    /**
     * Computes the reward of one line in minor units, with the same kopecks and no object made.
     *
     * @param reward what the offer promises
     * @param base the line's base in minor units, from 0 to {@link LineAmounts#MAX_MINOR_UNITS}
     * @return the reward in minor units
     * @throws IllegalArgumentException if {@code base} is out of range, or a fixed reward in another currency
     */
    public long rewardMinorUnits(Reward reward, long base) {
        checkBase(base);
        checkCurrency(reward);
        long exact = MinorUnits.exactMillionths(reward, base, base);
        return Math.min(MinorUnits.rounded(exact, rounding), capMinorUnits(base));
    }

    CashbackQuote quote(Reward reward, long base) {
        checkBase(base);
        checkCurrency(reward);
        long exact = MinorUnits.exactMillionths(reward, base, base);
        long rounded = MinorUnits.rounded(exact, rounding);
        return new CashbackQuote(this, reward, base, exact, rounded, Math.min(rounded, capMinorUnits(base)));
    }

    /** The most that a reward of one line's base may be: {@code floor(base x maxRate)}. */
    long capMinorUnits(long base) {
        return base * maxRate.millionths() / Rate.WHOLE;
    }

    /** The same for a base of many lines, whose product need not fit a {@code long}. */
    long capOfMany(long base) {
        return base / Rate.WHOLE * maxRate.millionths() + base % Rate.WHOLE * maxRate.millionths() / Rate.WHOLE;
    }

    /**
     * The same policy with another cap.
     *
     * @param other the most that a reward may be of its base
     * @return the changed policy
     */
    public CashbackPolicy withMaxRate(Rate other) {
        return new CashbackPolicy(currency, other, base, rounding, stage, payout, onReturn);
    }

    /**
     * The same policy on another base.
     *
     * @param other what of a line the reward is a share of
     * @return the changed policy
     */
    public CashbackPolicy withBase(CashbackBase other) {
        return new CashbackPolicy(currency, maxRate, other, rounding, stage, payout, onReturn);
    }

    /**
     * The same policy rounding otherwise.
     *
     * @param other how fractions of a minor unit are rounded
     * @return the changed policy
     * @throws IllegalArgumentException if {@code other} is {@link RoundingMode#UNNECESSARY}
     */
    public CashbackPolicy withRounding(RoundingMode other) {
        return new CashbackPolicy(currency, maxRate, base, other, stage, payout, onReturn);
    }

    /**
     * The same policy rounding elsewhere.
     *
     * @param other where fractions are rounded
     * @return the changed policy
     */
    public CashbackPolicy withStage(RoundingStage other) {
        return new CashbackPolicy(currency, maxRate, base, rounding, other, payout, onReturn);
    }

    /**
     * The same policy paying at another time.
     *
     * @param other when a reward is paid
     * @return the changed policy
     */
    public CashbackPolicy withPayout(PayoutTerm other) {
        return new CashbackPolicy(currency, maxRate, base, rounding, stage, other, onReturn);
    }

    /**
     * The same policy with another rule for returns.
     *
     * @param other what a return takes of a reward
     * @return the changed policy
     */
    public CashbackPolicy withReturns(ReturnRule other) {
        return new CashbackPolicy(currency, maxRate, base, rounding, stage, payout, other);
    }

    /**
     * The same policy in another currency.
     *
     * @param other the currency of bases and rewards
     * @return the changed policy
     */
    public CashbackPolicy withCurrency(CurrencyUnit other) {
        return new CashbackPolicy(other, maxRate, base, rounding, stage, payout, onReturn);
    }

    private void checkCurrency(Reward reward) {
        if (reward instanceof Reward.Fixed fixed
                && !fixed.amount().getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    "the fixed reward is in another currency than the policy: " + fixed.amount() + ", " + currency);
        }
    }

    static void checkBase(long base) {
        if (base < 0 || base > LineAmounts.MAX_MINOR_UNITS) {
            throw new IllegalArgumentException(
                    "base must be from 0 to " + LineAmounts.MAX_MINOR_UNITS + " minor units: " + base);
        }
    }
}
