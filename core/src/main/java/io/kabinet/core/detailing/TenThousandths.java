package io.kabinet.core.detailing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Money with four digits after the point, and the same as a {@code long} to sum rows up in. */
final class TenThousandths {

    static final int SCALE = 4;

    /** A row of more is absurd; so many times this still fits a {@code long} that no real report overflows. */
    private static final long MAX_OF_A_ROW = 10_000_000_000_000L;

    private TenThousandths() {}

    /** The same amount with four digits, never rounded. */
    static BigMoney exact(String what, BigMoneyProvider amount) {
        BigMoney money = amount.toBigMoney();
        if (money.getScale() > SCALE && money.getAmount().stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException(what + " has more than " + SCALE + " decimals: " + money);
        }
        return money.withScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** The same amount with four digits, checked to be one that a row can have. */
    static BigMoney ofRow(String what, BigMoneyProvider amount) {
        BigMoney money = exact(what, amount);
        if (money.isNegative()) {
            throw new IllegalArgumentException(what + " must not be below zero: " + money);
        }
        if (money.isGreaterThan(money(money.getCurrencyUnit(), MAX_OF_A_ROW))) {
            throw new IllegalArgumentException(what + " is more than a row can come to: " + money);
        }
        return money;
    }

    static long of(BigMoney exact) {
        BigDecimal amount = exact.getAmount();
        return amount.signum() == 0 ? 0 : amount.movePointRight(SCALE).longValueExact(); // most rows cost nothing
    }

    static BigMoney money(CurrencyUnit currency, long tenThousandths) {
        return BigMoney.ofScale(currency, tenThousandths, SCALE);
    }
}
