package io.kabinet.core.tariff.change;

import io.kabinet.core.account.Account;
import io.kabinet.core.tariff.Tariff;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known when a tariff is to be changed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param current the tariff that the subscriber has
 * @param target the tariff that the subscriber wants
 * @param account the balance, debts and state of the number, as far as they are known
 * @param region the subscriber's region, if it is known
 * @param history when the number was activated and its tariff changed, and what is ordered
 * @param holdings what may be lost
 */
public record TariffChangeFacts(
        Tariff current,
        Tariff target,
        Account account,
        Optional<String> region,
        ChangeHistory history,
        Holdings holdings) {

    /** Checks that nothing is missing. */
    public TariffChangeFacts {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(holdings, "holdings");
    }

    /**
     * Two tariffs and an account, and nothing else.
     *
     * @param current the tariff that the subscriber has
     * @param target the tariff that the subscriber wants
     * @param account the balance, debts and state of the number, as far as they are known
     * @return the facts
     */
    public static TariffChangeFacts of(Tariff current, Tariff target, Account account) {
        return new TariffChangeFacts(
                current, target, account, Optional.empty(), ChangeHistory.UNKNOWN, Holdings.UNKNOWN);
    }

    /**
     * The same facts with a region.
     *
     * @param known the subscriber's region
     * @return the changed facts
     */
    public TariffChangeFacts in(String known) {
        return new TariffChangeFacts(current, target, account, Optional.of(known), history, holdings);
    }

    /**
     * The same facts with a history.
     *
     * @param known when the number was activated and its tariff changed
     * @return the changed facts
     */
    public TariffChangeFacts with(ChangeHistory known) {
        return new TariffChangeFacts(current, target, account, region, known, holdings);
    }

    /**
     * The same facts with what may be lost.
     *
     * @param known what may be lost
     * @return the changed facts
     */
    public TariffChangeFacts with(Holdings known) {
        return new TariffChangeFacts(current, target, account, region, history, known);
    }
}
