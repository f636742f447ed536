package io.kabinet.testkit;

import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Moves money from one account to another, in the books of both; guarded by the world's lock.
 *
 * <p>What comes in is a payment like any other: it repays a promised payment and pays bills where the rulebook says so.
 *
 * @param name how both find it in their payments and detailings
 * @param debt how bills are paid, if a rule says so
 */
record Remittance(String name, Optional<DebtPolicy> debt) {

    private static final RecordKind TRANSFER = new RecordKind("transfer");

    static final Reason RECEIVER_UNKNOWN = Reason.of(RequestReason.RECEIVER_UNKNOWN);

    static Agreement agreement(TransferDecision.Granted granted) {
        return new Agreement(granted.fee(), granted.confirmBefore());
    }

    /** The terms if they are still those that were agreed to. */
    static TransferDecision agreed(TransferDecision decision, Agreement agreed, Instant now) {
        return decision.match(
                granted -> granted.ifStill(agreed.fee(), agreed.confirmBefore(), now), refused -> refused);
    }

    /** Takes the amount, and the fee if one is stated. */
    MoneySent take(Person from, TransferDecision.Granted granted, Instant at) {
        from.purse.charge(granted.amount());
        from.reports.records.add(row(at, TRANSFER, RowAmount.spent(granted.amount())));
        from.payOnce(granted.fee().asOptional(), at);
        return new MoneySent(at, granted.amount(), granted.fee(), granted.left());
    }

    void give(Person to, Money amount, Instant at) {
        to.purse.topUp(amount, debt, at);
        to.payments.add(new Payment(at, new PaymentType(name), amount));
        to.reports.records.add(row(at, RecordKind.TOP_UP, RowAmount.received(amount)));
    }

    private DetailingRecord row(Instant at, RecordKind kind, RowAmount amount) {
        return new DetailingRecord(at, kind, new ChargeCategory(name), Contact.NONE, Usage.NONE, amount);
    }
}
