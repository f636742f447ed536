package io.kabinet.core.promised;

import io.kabinet.core.account.LineState;
import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What is known of the number that borrows; what is not known is absent, and no services is a statement.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tariff its tariff
 * @param services the services that are connected, by name
 * @param state whether it is blocked
 */
public record LineFacts(Optional<Plan> tariff, Optional<Set<String>> services, Optional<LineState> state) {

    /** Nothing is known. */
    public static final LineFacts UNKNOWN = new LineFacts(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A tariff, as far as borrowing asks about it.
     *
     * @param name its name, as the operator writes it
     * @param monthlyFee its monthly fee, zero if it has none, absent if that is not known
     */
    public record Plan(String name, Optional<Money> monthlyFee) {

        /**
         * Checks name and fee.
         *
         * @throws IllegalArgumentException if the name is blank, too long, or holds a control character, or the fee is
         *     below zero or absurd
         */
        public Plan {
            Words.check("tariff name", name);
            if (monthlyFee.isPresent()) {
                Amounts.check("monthly fee", monthlyFee.get());
            }
        }

        /**
         * A tariff of which only the name is known.
         *
         * @param name its name, as the operator writes it
         * @return the tariff
         * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
         */
        public static Plan named(String name) {
            return new Plan(name, Optional.empty());
        }
    }

    /** Copies the services. */
    public LineFacts {
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(state, "state");
        services = services.map(Set::copyOf);
    }

    /**
     * The same facts with a tariff.
     *
     * @param known the tariff
     * @return the changed facts
     */
    public LineFacts withTariff(Plan known) {
        return new LineFacts(Optional.of(known), services, state);
    }

    /**
     * The same facts with all services.
     *
     * @param known the services that are connected, by name
     * @return the changed facts
     */
    public LineFacts withServices(String... known) {
        return new LineFacts(tariff, Optional.of(Set.of(known)), state);
    }

    /**
     * The same facts with a state.
     *
     * @param known whether the number is blocked
     * @return the changed facts
     */
    public LineFacts withState(LineState known) {
        return new LineFacts(tariff, services, Optional.of(known));
    }
}
