package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.LineReward;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts of one line, or the sum of many in one currency.
 *
 * @param base what the cashback is a share of
 * @param reward the cashback that is due
 * @param takenByCap what the cap on a line took
 * @param takenByOrderCap what the cap on an order took
 * @param takenByMonthlyCap what the cap on a month took
 * @param takenByRounding what rounding took, below zero where it gave
 */
record Reckoned(
        Money base,
        Money reward,
        Money takenByCap,
        Money takenByOrderCap,
        Money takenByMonthlyCap,
        BigMoney takenByRounding) {

    static Reckoned nothing(CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new Reckoned(zero, zero, zero, zero, zero, BigMoney.zero(currency));
    }

    static Reckoned of(LineReward reward) {
        return new Reckoned(
                reward.quote().base(),
                reward.due(),
                reward.quote().takenByCap(),
                reward.takenByOrderCap(),
                reward.takenByMonthlyCap(),
                reward.quote().takenByRounding());
    }

    Reckoned plus(Reckoned other) {
        return new Reckoned(
                base.plus(other.base),
                reward.plus(other.reward),
                takenByCap.plus(other.takenByCap),
                takenByOrderCap.plus(other.takenByOrderCap),
                takenByMonthlyCap.plus(other.takenByMonthlyCap),
                takenByRounding.plus(other.takenByRounding));
    }

    /** What all caps took together. */
    Money takenByCaps() {
        return takenByCap.plus(takenByOrderCap).plus(takenByMonthlyCap);
    }
}
