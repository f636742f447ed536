package io.kabinet.core.promised;

import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is known of the account that borrows; what is not known is absent, never zero and never empty.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param balance the money on it
 * @param settlement whether services are paid before or after they are used
 * @param spend what was spent in the window that the policy names, zero or more
 * @param debts what it owes on bills
 * @param promised the promised payments that it has and had
 */
public record AccountFacts(
        Optional<Money> balance,
        Optional<SettlementMethod> settlement,
        Optional<Money> spend,
        Optional<Debts> debts,
        Optional<PromisedPayments> promised) {

    /** Nothing is known. */
    public static final AccountFacts UNKNOWN =
            new AccountFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the spending.
     *
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public AccountFacts {
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(settlement, "settlement");
        Objects.requireNonNull(debts, "debts");
        Objects.requireNonNull(promised, "promised");
        if (spend.isPresent()) {
            Amounts.check("spend", spend.get());
        }
    }

    /**
     * What an account says of itself.
     *
     * @param account the account
     * @return its balance, settlement and debts, as far as they are known
     */
    public static AccountFacts of(Account account) {
        return new AccountFacts(
                account.balance().map(Balance::amount),
                account.settlement(),
                Optional.empty(),
                account.debts(),
                Optional.empty());
    }

    /**
     * The same facts with a balance.
     *
     * @param known the money on the account
     * @return the changed facts
     */
    public AccountFacts withBalance(Money known) {
        return new AccountFacts(Optional.of(known), settlement, spend, debts, promised);
    }

    /**
     * The same facts with a settlement method.
     *
     * @param known whether services are paid before or after they are used
     * @return the changed facts
     */
    public AccountFacts withSettlement(SettlementMethod known) {
        return new AccountFacts(balance, Optional.of(known), spend, debts, promised);
    }

    /**
     * The same facts with spending.
     *
     * @param known what was spent in the window that the policy names
     * @return the changed facts
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public AccountFacts withSpend(Money known) {
        return new AccountFacts(balance, settlement, Optional.of(known), debts, promised);
    }

    /**
     * The same facts with what is owed on bills.
     *
     * @param known all that is owed
     * @return the changed facts
     */
    public AccountFacts withDebts(Debts known) {
        return new AccountFacts(balance, settlement, spend, Optional.of(known), promised);
    }

    /**
     * The same facts with promised payments.
     *
     * @param known those that the account has and had
     * @return the changed facts
     */
    public AccountFacts withPromised(PromisedPayments known) {
        return new AccountFacts(balance, settlement, spend, debts, Optional.of(known));
    }
}
