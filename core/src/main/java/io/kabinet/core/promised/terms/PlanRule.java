package io.kabinet.core.promised.terms;

import io.kabinet.core.account.SettlementMethod;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * With which tariffs, services and methods of settlement nothing is lent.
 *
 * <p>Names are compared letter by letter, as the operator writes them. Immutable and safe for use by several threads.
 *
 * @param excludedTariffs the tariffs with which nothing is lent
 * @param knownTariffs if not empty, the only other tariffs that may be decided on; any that is in neither set is refused
 *     as unrecognised
 * @param settlements if not empty, the only methods of settlement with which something is lent
 * @param excludedServices the services with which nothing is lent, in the order of their names
 */
public record PlanRule(
        Set<String> excludedTariffs,
        Set<String> knownTariffs,
        Set<SettlementMethod> settlements,
        SortedSet<String> excludedServices) {

    /** Whatever the tariff, the services and the settlement. */
    public static final PlanRule ANY = new PlanRule(Set.of(), Set.of(), Set.of(), new TreeSet<>());

    /** Copies the sets. */
    public PlanRule {
        excludedTariffs = Set.copyOf(excludedTariffs);
        knownTariffs = Set.copyOf(knownTariffs);
        settlements = Set.copyOf(settlements);
        excludedServices = Collections.unmodifiableSortedSet(new TreeSet<>(excludedServices));
    }

    /**
     * The same rule without some tariffs.
     *
     * @param tariffs those with which nothing is lent
     * @return the changed rule
     */
    public PlanRule withoutTariffs(String... tariffs) {
        return new PlanRule(Set.of(tariffs), knownTariffs, settlements, excludedServices);
    }

    /**
     * The same rule for some methods of settlement only.
     *
     * @param methods the only ones with which something is lent
     * @return the changed rule
     */
    public PlanRule onlyWith(SettlementMethod... methods) {
        return new PlanRule(excludedTariffs, knownTariffs, Set.of(methods), excludedServices);
    }

    /**
     * The same rule without some services.
     *
     * @param services those with which nothing is lent
     * @return the changed rule
     */
    public PlanRule withoutServices(String... services) {
        return new PlanRule(excludedTariffs, knownTariffs, settlements, new TreeSet<>(Set.of(services)));
    }
}
