package io.kabinet.testkit.wiremock;

import static io.kabinet.testkit.wiremock.Refusals.joined;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.transfer.TransferReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** For what money that is to go out can be refused. */
final class TransferRefusals {

    private static final List<Reason> NOT_IN_BELARUS = Refusals.notOfferedIn(Market.BELARUS);
    private static final List<Reason> NOT_IN_RUSSIA = Refusals.notOfferedIn(Market.RUSSIA);
    private static final Money LITTLE = Money.parse("RUB 10.00");
    private static final Money MUCH = Money.parse("RUB 1500.00");
    private static final Reason UNKNOWN = Reason.of(RequestReason.RECEIVER_UNKNOWN);
    private static final Reason STALE = Reason.of(TransferReason.QUOTE_STALE)
            .with("what", "fee")
            .with("agreed", LITTLE)
            .with("price", Money.parse("RUB 7.00"));

    private static final List<Reason> AMOUNT = List.of(
            Reason.of(AmountReason.CURRENCY_MISMATCH).with("expected", "RUB").with("actual", "BYN"),
            Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", Money.parse("RUB 0.00")),
            Reason.of(AmountReason.AMOUNT_NOT_LISTED).with("lower", LITTLE).with("higher", MUCH),
            Reason.of(AmountReason.AMOUNT_NOT_WHOLE).with("step", Money.parse("RUB 1.00")),
            Reason.of(AmountReason.AMOUNT_BELOW_MINIMUM).with("minimum", LITTLE),
            Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", MUCH));

    private static final List<Reason> LIMITS = List.of(
            Reason.of(TransferReason.SENT_DAY_LIMIT).with("limit", MUCH).with("left", LITTLE),
            Reason.of(TransferReason.SENT_MONTH_LIMIT).with("limit", MUCH).with("left", LITTLE),
            Reason.of(TransferReason.RECEIVED_DAY_LIMIT).with("limit", MUCH),
            Reason.of(TransferReason.RECEIVED_MONTH_LIMIT).with("limit", MUCH));

    private static final List<Reason> NOW = List.of(
            Reason.of(TransferReason.TOO_MANY_TRANSFERS).with("maximum", 5L),
            Reason.of(TransferReason.LEFT_TOO_LITTLE)
                    .with("minimum", Money.parse("RUB 90.00"))
                    .with("left", LITTLE));

    private static final List<Reason> PARTIES = List.of(
            Reason.of(TransferReason.TRANSFER_OTHER_MARKET),
            Reason.of(TransferReason.TRANSFER_TARIFF_EXCLUDED).with("tariff", "Invented tariff"),
            Reason.of(TransferReason.TRANSFER_NOT_INDIVIDUAL),
            Reason.of(TransferReason.TRANSFER_OTHER_REGION),
            Reason.of(TransferReason.TRANSFER_OF_BORROWED_MONEY));

    private static final List<Reason> NOT_SENT =
            joined(List.of(UNKNOWN, Reason.of(TransferReason.TRANSFER_TO_SELF)), AMOUNT, LIMITS);
    private static final List<Reason> NOT_SHARED = joined(NOT_SENT, PARTIES);
    private static final List<Reason> NOT_SET_UP = joined(
            NOT_SHARED, List.of(Reason.of(TransferReason.RECURRENCE_NOT_OFFERED).with("every", "DAILY")));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.of(
            QuoteTransfer.class, joined(NOT_SENT, NOW, NOT_IN_BELARUS),
            MakeTransfer.class, joined(NOT_SENT, NOW, List.of(STALE), NOT_IN_BELARUS, Refusals.KEYS),
            QuoteShare.class, joined(NOT_SHARED, NOW, NOT_IN_RUSSIA),
            ShareBalance.class, joined(NOT_SHARED, NOW, List.of(STALE), NOT_IN_RUSSIA, Refusals.KEYS),
            QuoteRegularShare.class, joined(NOT_SET_UP, NOT_IN_RUSSIA),
            SetUpRegularShare.class, joined(NOT_SET_UP, List.of(STALE), NOT_IN_RUSSIA, Refusals.KEYS),
            ReadRegularShares.class, NOT_IN_RUSSIA,
            CancelRegularShare.class,
                    joined(
                            List.of(Reason.of(RequestReason.TRANSFER_UNKNOWN).with("transfer", "share-1")),
                            NOT_IN_RUSSIA,
                            Refusals.KEYS));

    private TransferRefusals() {}
}
