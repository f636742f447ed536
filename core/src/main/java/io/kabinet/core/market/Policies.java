package io.kabinet.core.market;

import java.util.Objects;

/**
 * All policies of a rulebook, by what they are about.
 *
 * @param identity getting in
 * @param money the account's money
 * @param loyalty points and cashback
 * @param reports detailings, documents and bills
 */
public record Policies(IdentityRules identity, MoneyRules money, LoyaltyRules loyalty, ReportRules reports) {

    /** Checks that all are there. */
    public Policies {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(reports, "reports");
    }

    Policies with(IdentityRules other) {
        return new Policies(other, money, loyalty, reports);
    }

    Policies with(MoneyRules other) {
        return new Policies(identity, other, loyalty, reports);
    }

    Policies with(LoyaltyRules other) {
        return new Policies(identity, money, other, reports);
    }

    Policies with(ReportRules other) {
        return new Policies(identity, money, loyalty, other);
    }
}
