package io.kabinet.core.market;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which figures belong to which policy; one that is changed has none of its old sources. */
final class Figures {

    /** How the figures of a policy begin, by where the policy stands in {@link Policies}. */
    static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("identity.password", "password."),
            Map.entry("identity.passwordAge", "password.age"),
            Map.entry("identity.lockout", "lockout."),
            Map.entry("identity.codes", "code."),
            Map.entry("identity.networkSignIn", "network-sign-in."),
            Map.entry("identity.social", "social."),
            Map.entry("money.promisedPayment", "promised."),
            Map.entry("money.debt", "debt."),
            Map.entry("loyalty.bonus", "bonus."),
            Map.entry("loyalty.cashback", "cashback."),
            Map.entry("loyalty.wallet", "wallet."),
            Map.entry("reports.detailing", "detailing."),
            Map.entry("reports.documents", "document."),
            Map.entry("reports.billDelivery", "bill-delivery."),
            Map.entry("tariff.change", "tariff-change."),
            Map.entry("tariff.limits", "limit."),
            Map.entry("line.services", "service."),
            Map.entry("line.block", "block."),
            Map.entry("line.access", "block.access"),
            Map.entry("line.links", "link."),
            Map.entry("line.sms", "sms."),
            Map.entry("money.topUps.topUp", "top-up."),
            Map.entry("money.topUps.voucher", "voucher."),
            Map.entry("money.topUps.autoPayment", "auto-payment."),
            Map.entry("money.topUps.periods", "payments."),
            Map.entry("money.transfers.shareBalance", "share-balance."),
            Map.entry("money.transfers.transfer", "transfer."));

    private Figures() {}

    /** All figures that a default rulebook of any market has for a policy, or none if there is no such policy. */
    static Set<String> of(String policy) {
        String beginning = BEGINNINGS.get(policy);
        return beginning == null
                ? Set.of()
                : Rulebooks.figures()
                        .filter(figure -> figure.startsWith(beginning))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
