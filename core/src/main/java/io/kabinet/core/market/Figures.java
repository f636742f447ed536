package io.kabinet.core.market;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which figures belong to which policy; one that is changed has none of its old sources. */
final class Figures {

    /**
     * How the figures of a policy begin, by where the policy stands in {@link Policies}.
     *
     * <p>No figure belongs to two of them. What is the same in all rulebooks, such as which of several blocks is shown, belongs
     * to none: no policy can change it.
     */
    static final Map<String, Set<String>> BEGINNINGS = Map.ofEntries(
            Map.entry(
                    "identity.password",
                    Set.of("password.characters", "password.classes", "password.max-length", "password.min-length")),
            Map.entry("identity.passwordAge", Set.of("password.age")),
            Map.entry("identity.lockout", Set.of("lockout.")),
            Map.entry("identity.codes", Set.of("code.")),
            Map.entry("identity.networkSignIn", Set.of("network-sign-in.")),
            Map.entry("identity.social", Set.of("social.")),
            Map.entry("money.promisedPayment", Set.of("promised.")),
            Map.entry("money.debt", Set.of("debt.")),
            Map.entry("loyalty.bonus", Set.of("bonus.")),
            Map.entry("loyalty.cashback", Set.of("cashback.")),
            Map.entry("loyalty.wallet", Set.of("wallet.")),
            Map.entry("reports.detailing", Set.of("detailing.")),
            Map.entry("reports.documents", Set.of("document.")),
            Map.entry("reports.billDelivery", Set.of("bill-delivery.")),
            Map.entry("tariff.change", Set.of("tariff-change.")),
            Map.entry("tariff.limits", Set.of("limit.")),
            Map.entry("line.services", Set.of("service.funds")),
            Map.entry("line.block", Set.of("block.debts", "block.ends-by-itself", "block.period")),
            Map.entry("line.access", Set.of("block.access")),
            Map.entry("line.links", Set.of("link.")),
            Map.entry("line.sms", Set.of("sms.")),
            Map.entry("money.topUps.topUp", Set.of("top-up.")),
            Map.entry("money.topUps.voucher", Set.of("voucher.")),
            Map.entry("money.topUps.autoPayment", Set.of("auto-payment.")),
            Map.entry("money.topUps.periods", Set.of("payments.")),
            Map.entry("money.transfers.shareBalance", Set.of("share-balance.")),
            Map.entry("money.transfers.transfer", Set.of("transfer.")));

    private Figures() {}

    /** All figures that a default rulebook of any market has for a policy, or none if there is no such policy. */
    static Set<String> of(String policy) {
        Set<String> beginnings = BEGINNINGS.getOrDefault(policy, Set.of());
        return Rulebooks.figures()
                .filter(figure -> beginnings.stream().anyMatch(figure::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
