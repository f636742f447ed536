package io.kabinet.core.promised;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.subscriber.Contract;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is known of whoever borrows; what is not known is absent.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param contract the contract, which says since when
 * @param debtOnOtherNumbers what all other numbers of the same owner owe, zero if nothing
 * @param individual whether it is a person and not a company
 * @param registered whether that person is registered in the country
 */
public record OwnerFacts(
        Optional<Contract> contract,
        Optional<Money> debtOnOtherNumbers,
        Optional<Boolean> individual,
        Optional<Boolean> registered) {

    /** Nothing is known. */
    public static final OwnerFacts UNKNOWN =
            new OwnerFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the debt.
     *
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public OwnerFacts {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(registered, "registered");
        if (debtOnOtherNumbers.isPresent()) {
            Amounts.check("debt on other numbers", debtOnOtherNumbers.get());
        }
    }

    /**
     * The same facts with a contract.
     *
     * @param known the contract
     * @return the changed facts
     */
    public OwnerFacts withContract(Contract known) {
        return new OwnerFacts(Optional.of(known), debtOnOtherNumbers, individual, registered);
    }

    /**
     * The same facts with what other numbers owe.
     *
     * @param known all that they owe, zero if nothing
     * @return the changed facts
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public OwnerFacts withDebtOnOtherNumbers(Money known) {
        return new OwnerFacts(contract, Optional.of(known), individual, registered);
    }

    /**
     * The same facts, known to be of a person or of a company.
     *
     * @param known whether it is a person
     * @return the changed facts
     */
    public OwnerFacts withIndividual(boolean known) {
        return new OwnerFacts(contract, debtOnOtherNumbers, Optional.of(known), registered);
    }

    /**
     * The same facts with registration.
     *
     * @param known whether the person is registered in the country
     * @return the changed facts
     */
    public OwnerFacts withRegistered(boolean known) {
        return new OwnerFacts(contract, debtOnOtherNumbers, individual, Optional.of(known));
    }
}
