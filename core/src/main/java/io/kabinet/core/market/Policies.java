package io.kabinet.core.market;

import java.util.Objects;

/**
 * All policies of a rulebook, by what they are about.
 *
 * @param identity getting in
 * @param money the account's money
 * @param loyalty points and cashback
 * @param reports detailings, documents and bills
 * @param tariff tariffs
 * @param line services and blocks
 */
public record Policies(
        IdentityRules identity,
        MoneyRules money,
        LoyaltyRules loyalty,
        ReportRules reports,
        TariffRules tariff,
        LineRules line) {

    /** Checks that all are there. */
    public Policies {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(line, "line");
    }

    Policies with(IdentityRules other) {
        return new Policies(other, money, loyalty, reports, tariff, line);
    }

    Policies with(MoneyRules other) {
        return new Policies(identity, other, loyalty, reports, tariff, line);
    }

    Policies with(LoyaltyRules other) {
        return new Policies(identity, money, other, reports, tariff, line);
    }

    Policies with(ReportRules other) {
        return new Policies(identity, money, loyalty, other, tariff, line);
    }

    Policies with(TariffRules other) {
        return new Policies(identity, money, loyalty, reports, other, line);
    }

    Policies with(LineRules other) {
        return new Policies(identity, money, loyalty, reports, tariff, other);
    }
}
