package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.usage.UsageAmount;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An exact sum of amounts: millionths in a {@code long} while they fit, else in as many digits as it takes. */
final class Sum {

    private static final long[] TO_MILLIONTHS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};
    private static final long CAREFUL = Long.MAX_VALUE / 2;

    private long millionths;
    private BigDecimal more = BigDecimal.ZERO;
    private int decimals;
    private long notStated;

    void add(@Nullable UsageAmount amount, boolean negative) {
        if (amount == null) {
            notStated++;
        } else if (amount.fitsLong()) {
            add(amount.unscaled(), amount.scale(), negative);
        } else {
            addWide(amount.toBigMoney().getAmount(), negative);
        }
    }

    void add(Decimal amount, boolean negative) {
        if (!amount.stated) {
            notStated++;
        } else if (amount.wide == null) {
            add(amount.unscaled, amount.scale, negative);
        } else {
            addWide(amount.wide, negative);
        }
    }

    private void add(long unscaled, int scale, boolean negative) {
        long factor = TO_MILLIONTHS[scale];
        if (unscaled > CAREFUL / factor || Math.abs(millionths) > CAREFUL) {
            addWide(BigDecimal.valueOf(unscaled, scale), negative);
            return;
        }
        decimals = Math.max(decimals, scale);
        millionths += negative ? -unscaled * factor : unscaled * factor;
    }

    private void addWide(BigDecimal amount, boolean negative) {
        decimals = Math.max(decimals, amount.scale());
        more = negative ? more.subtract(amount) : more.add(amount);
    }

    /** How many amounts were not stated. */
    long notStated() {
        return notStated;
    }

    /** The sum of those that were, with as many decimals as the one that had most. */
    BigMoney total(CurrencyUnit currency) {
        BigDecimal exact =
                BigDecimal.valueOf(millionths, UsageAmount.MOST_DECIMALS).add(more);
        return BigMoney.of(currency, exact.setScale(decimals));
    }

    Optional<BigMoney> ifComplete(CurrencyUnit currency) {
        return notStated == 0 ? Optional.of(total(currency)) : Optional.empty();
    }
}
