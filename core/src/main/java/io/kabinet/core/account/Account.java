package io.kabinet.core.account;

import io.kabinet.core.subscriber.AccountNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * A personal account and what is known of it; what is not known is absent, never zero and never empty.
 *
 * <p>For example, {@code Account.of(number).withBalance(balance)} is an account of which nobody said whether it is in
 * debt. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Раздел содержит информацию о балансе, расходах текущего периода и лицевом счёте».
 *
 * @param number the account's number, masked in print
 * @param balance the money on it
 * @param settlement whether services are paid before or after they are used
 * @param debts what it owes on bills
 * @param lineState whether its number is blocked
 */
public record Account(
        AccountNumber number,
        Optional<Balance> balance,
        Optional<SettlementMethod> settlement,
        Optional<Debts> debts,
        Optional<LineState> lineState) {

    /** Checks that nothing is missing. */
    public Account {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(settlement, "settlement");
        Objects.requireNonNull(debts, "debts");
        Objects.requireNonNull(lineState, "lineState");
    }

    /**
     * An account of which nothing else is known.
     *
     * @param number the account's number
     * @return the account
     */
    public static Account of(AccountNumber number) {
        return new Account(number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same account with a balance.
     *
     * @param known the money on it
     * @return the changed account
     */
    public Account withBalance(Balance known) {
        return new Account(number, Optional.of(known), settlement, debts, lineState);
    }

    /**
     * The same account with a settlement method.
     *
     * @param known whether services are paid before or after they are used
     * @return the changed account
     */
    public Account withSettlement(SettlementMethod known) {
        return new Account(number, balance, Optional.of(known), debts, lineState);
    }

    /**
     * The same account with what it owes.
     *
     * @param known all that it owes on bills
     * @return the changed account
     */
    public Account withDebts(Debts known) {
        return new Account(number, balance, settlement, Optional.of(known), lineState);
    }

    /**
     * The same account with the state of its number.
     *
     * @param known whether the number is blocked
     * @return the changed account
     */
    public Account withLineState(LineState known) {
        return new Account(number, balance, settlement, debts, Optional.of(known));
    }
}
