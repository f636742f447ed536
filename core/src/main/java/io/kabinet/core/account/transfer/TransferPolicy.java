package io.kabinet.core.account.transfer;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * How much may be sent from an account to another one, or to a bank card.
 *
 * <p>Checked in this order, and every reason is told: the amount, the target, what was sent and received before, what would
 * be left. Immutable and safe for use by several threads.
 *
 * @param toAccount the terms of sending to another account
 * @param toCard the terms of sending to a bank card
 */
public record TransferPolicy(TransferTerms toAccount, TransferTerms toCard) {

    /**
     * Market Russia: any amount above zero that is there; neither limits nor fees are stated.
     *
     * <p><b>Source:</b> «переводу денег со счета на счет или на банковскую карту». That an account cannot be overdrawn this
     * way is this library's choice.
     */
    public static final TransferPolicy RUSSIA = Presets.russia();

    /**
     * Checks that both are in one currency.
     *
     * @throws IllegalArgumentException if they are not
     */
    public TransferPolicy {
        Objects.requireNonNull(toAccount, "toAccount");
        Objects.requireNonNull(toCard, "toCard");
        if (!toAccount.amounts().currency().equals(toCard.amounts().currency())) {
            throw new IllegalArgumentException("terms in two currencies: "
                    + toAccount.amounts().currency() + ", " + toCard.amounts().currency());
        }
    }

    /**
     * Decides whether an amount may be sent now.
     *
     * @param order how much, and where to
     * @param facts what is known
     * @param now the moment of asking, whose day and month count
     * @param zone the market's zone
     * @return the terms, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or a fact that is needed is in
     *     another currency than the policy
     */
    public TransferDecision decide(TransferOrder order, TransferFacts facts, Instant now, ZoneId zone) {
        Moments.check("now", now);
        TransferTarget target = order.target();
        TransferCheck check =
                new TransferCheck(target instanceof TransferTarget.ToCard ? toCard : toAccount, order.amount());
        check.addIf(
                target instanceof TransferTarget.ToAccount to && to.account().equals(facts.from()),
                Reason.of(TransferReason.TRANSFER_TO_SELF));
        check.checkSent(facts.sent(), now, zone);
        check.checkReceived(facts.received(), now, zone);
        return check.decision(facts.balance(), Optional.empty());
    }
}
