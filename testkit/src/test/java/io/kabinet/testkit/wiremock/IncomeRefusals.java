package io.kabinet.testkit.wiremock;

import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.core.account.auto.AutoPaymentReason;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.topup.TopUpReason;
import io.kabinet.core.account.topup.VoucherReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** For what top-ups, payment cards and auto-payments can be refused. */
final class IncomeRefusals {

    private static final List<Reason> NOT_OFFERED = Refusals.notOfferedIn(Market.BELARUS);
    private static final Money LITTLE = Money.parse("RUB 10.00");
    private static final Money MUCH = Money.parse("RUB 800.00");

    private static final List<Reason> NO_AMOUNT = List.of(
            Reason.of(AmountReason.CURRENCY_MISMATCH).with("expected", "RUB").with("actual", "BYN"),
            Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", Money.parse("RUB 0.00")),
            Reason.of(AmountReason.AMOUNT_BELOW_MINIMUM).with("minimum", LITTLE),
            Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", MUCH));

    private static final List<Reason> NO_TOP_UP = Refusals.joined(
            NO_AMOUNT,
            List.of(
                    Reason.of(TopUpReason.UNRECOGNISED).with("text", "dove"),
                    Reason.of(TopUpReason.FEE_TAKES_ALL).with("fee", LITTLE).with("amount", LITTLE)));

    private static final List<Reason> NOT_MADE = List.of(
            Reason.of(TopUpReason.QUOTE_STALE)
                    .with("what", "fee")
                    .with("agreed", LITTLE)
                    .with("price", MUCH),
            Reason.of(RequestReason.CARD_DECLINED));

    private static final Reason NOT_SERVED = Reason.of(RequestReason.NUMBER_NOT_SERVED);

    private static final List<Reason> NO_CARD = List.of(
            Reason.of(VoucherReason.VOUCHER_NOT_DIGITS),
            Reason.of(VoucherReason.VOUCHER_LENGTH_WRONG).with("expected", 14L).with("actual", 13L),
            Reason.of(VoucherReason.VOUCHER_OTHER_MARKET),
            Reason.of(VoucherReason.VOUCHER_UNKNOWN),
            Reason.of(VoucherReason.VOUCHER_USED),
            NOT_SERVED);

    private static final List<Reason> NOT_SET_UP = Refusals.joined(
            NO_AMOUNT,
            List.of(
                    Reason.of(AutoPaymentReason.THRESHOLD_NOT_OFFERED),
                    Reason.of(AutoPaymentReason.THRESHOLD_BELOW_MINIMUM).with("minimum", LITTLE),
                    Reason.of(AutoPaymentReason.THRESHOLD_ABOVE_LIMIT).with("limit", MUCH),
                    Reason.of(AutoPaymentReason.SCHEDULE_NOT_OFFERED).with("every", "DAILY"),
                    Reason.of(AutoPaymentReason.SCHEDULE_OVER).with("last", LocalDate.parse("2026-02-28")),
                    NOT_SERVED));

    private static final List<Reason> NONE = Refusals.joined(
            List.of(Reason.of(RequestReason.AUTO_PAYMENT_UNKNOWN).with("name", "auto-9")), NOT_OFFERED, Refusals.KEYS);

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.of(
            QuoteTopUp.class, Refusals.joined(NO_TOP_UP, NOT_OFFERED),
            MakeTopUp.class, Refusals.joined(NO_TOP_UP, NOT_MADE, NOT_OFFERED, Refusals.KEYS),
            ActivatePaymentCard.class, Refusals.joined(NO_CARD, Refusals.KEYS),
            ReadAutoPayments.class, NOT_OFFERED,
            SetUpAutoPayment.class, Refusals.joined(NOT_SET_UP, NOT_OFFERED, Refusals.KEYS),
            ResumeAutoPayment.class, NONE,
            RemoveAutoPayment.class, NONE);

    private IncomeRefusals() {}
}
