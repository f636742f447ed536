package io.kabinet.core.cashback.wallet;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The numbers that a cashback wallet is kept by.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param currency the currency of the wallet
 * @param monthlySpending the most that may be spent on telecom in a calendar month, if limited
 * @param ownNumberOnly whether it may only be spent on the subscriber's own number
 * @param afterPayout what happens when money that is spent already has to be taken back
 * @param lifetime for how long money may be spent, if not for ever
 */
public record WalletPolicy(
        CurrencyUnit currency,
        Optional<Money> monthlySpending,
        boolean ownNumberOnly,
        AfterPayout afterPayout,
        Optional<CashbackLifetime> lifetime) {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    /**
     * Market Russia: no limit on spending, debts are carried.
     *
     * <p><b>Source:</b> «Вы можете потратить эту сумму на услуги»; nothing is said of debts, so that is this library's
     * choice.
     */
    public static final WalletPolicy RUSSIA =
            new WalletPolicy(RUB, Optional.empty(), false, AfterPayout.CARRY_DEBT, Optional.empty());

    /**
     * Market Russia with the limit of 1,500 RUB a month on one's own number.
     *
     * <p><b>Source:</b> one secondary page, read in 2026-11; not a default.
     */
    public static final WalletPolicy RU_TELECOM_LIMIT =
            new WalletPolicy(RUB, Optional.of(Money.of(RUB, 1500)), true, AfterPayout.CARRY_DEBT, Optional.empty());

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is below zero or in another currency
     */
    public WalletPolicy {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(afterPayout, "afterPayout");
        Objects.requireNonNull(lifetime, "lifetime");
        if (monthlySpending
                .filter(limit -> limit.isNegative() || !limit.getCurrencyUnit().equals(currency))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "monthly spending must be zero or more, in " + currency + ": " + monthlySpending.get());
        }
    }

    /**
     * The same policy with another answer to debts.
     *
     * @param other what happens when money that is spent already has to be taken back
     * @return the changed policy
     */
    public WalletPolicy withAfterPayout(AfterPayout other) {
        return new WalletPolicy(currency, monthlySpending, ownNumberOnly, other, lifetime);
    }

    /**
     * The same policy with a lifetime.
     *
     * @param other for how long money may be spent
     * @return the changed policy
     */
    public WalletPolicy withLifetime(CashbackLifetime other) {
        return new WalletPolicy(currency, monthlySpending, ownNumberOnly, afterPayout, Optional.of(other));
    }
}
