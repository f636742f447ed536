package io.kabinet.core.account.transfer;

import io.kabinet.core.reason.Reason;
import java.util.Optional;
import java.util.Set;

/**
 * Who may share a balance with whom; nobody with a number of another country.
 *
 * <p>Names of tariffs are compared letter by letter, as the operator writes them. A fact that no rule asks for need not be
 * known. Immutable and safe for use by several threads.
 *
 * @param toSelf whether a number may send to itself
 * @param sameRegionOnly whether both must be of one region
 * @param excludedTariffs the sender's tariffs with which nothing can be sent
 * @param onlyIndividuals whether companies may not send
 * @param whilePromisedPaymentOpen whether one may send while a promised payment is open; lending out borrowed money
 */
public record PartyRule(
        boolean toSelf,
        boolean sameRegionOnly,
        Set<String> excludedTariffs,
        boolean onlyIndividuals,
        boolean whilePromisedPaymentOpen) {

    /** Anybody to anybody else, with a promised payment too: no source forbids it. */
    public static final PartyRule ANYBODY_ELSE = new PartyRule(false, false, Set.of(), false, true);

    /** Copies the tariffs. */
    public PartyRule {
        excludedTariffs = Set.copyOf(excludedTariffs);
    }

    void check(ShareBalanceFacts facts, TransferCheck check) {
        check.addIf(
                !toSelf && facts.from().number().equals(facts.to().number()),
                Reason.of(TransferReason.TRANSFER_TO_SELF));
        check.addIf(
                facts.from().number().plan() != facts.to().number().plan(),
                Reason.of(TransferReason.TRANSFER_OTHER_MARKET));
        if (!excludedTariffs.isEmpty()) {
            check.need("tariff", facts.sender().tariff())
                    .ifPresent(tariff -> check.addIf(
                            excludedTariffs.contains(tariff),
                            Reason.of(TransferReason.TRANSFER_TARIFF_EXCLUDED).with("tariff", tariff)));
        }
        if (onlyIndividuals) {
            check.need("individual", facts.sender().individual())
                    .ifPresent(
                            individual -> check.addIf(!individual, Reason.of(TransferReason.TRANSFER_NOT_INDIVIDUAL)));
        }
        if (sameRegionOnly) {
            Optional<String> from = check.need("region", facts.from().region());
            Optional<String> to = check.need("receiver-region", facts.to().region());
            check.addIf(
                    from.isPresent() && to.isPresent() && !from.equals(to),
                    Reason.of(TransferReason.TRANSFER_OTHER_REGION));
        }
        if (!whilePromisedPaymentOpen) {
            check.need("promised-payments", facts.sender().promisedPaymentOpen())
                    .ifPresent(open -> check.addIf(open, Reason.of(TransferReason.TRANSFER_OF_BORROWED_MONEY)));
        }
    }
}
