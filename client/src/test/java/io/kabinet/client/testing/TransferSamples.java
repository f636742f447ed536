package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BORIS;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.LatestRun;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.RegularShareCancelled;
import io.kabinet.client.transfer.RegularShareQuote;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.ShareQuote;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.client.transfer.TransferQuote;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferReason;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What Anna sends, and to whom. */
public final class TransferSamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Agreement AGREEMENT =
            new Agreement(Stated.of(rub("7")), Optional.of(Instant.parse("2026-03-01T09:05:00Z")));
    private static final MoneySent SENT = new MoneySent(AT, rub("300"), Stated.of(rub("7")), Stated.of(rub("90")));
    private static final MoneySent SENT_UNTOLD = new MoneySent(AT, rub("300"), Stated.notStated(), Stated.notStated());

    private static final TransferOrder TO_ACCOUNT =
            new TransferOrder(rub("300"), new TransferTarget.ToAccount(AccountNumber.of("A-277300000002")));
    private static final TransferOrder TO_CARD =
            new TransferOrder(rub("300"), new TransferTarget.ToCard(new BankCard(Secret.of("tok_5f9a"), "0042")));
    private static final MakeTransfer MAKE = new MakeTransfer(ANNA, TO_CARD, AGREEMENT, RequestKey.of("order-80"));
    private static final MakeTransfer MAKE_UNTOLD =
            new MakeTransfer(ANNA, TO_ACCOUNT, Agreement.NOTHING_STATED, RequestKey.of("order-81"));

    private static final BalanceShare SHARE = new BalanceShare(BORIS, rub("300"));
    private static final ShareBalance ONCE = new ShareBalance(ANNA, SHARE, AGREEMENT, RequestKey.of("order-82"));
    private static final RegularShare MONTHLY = new RegularShare(
            SHARE,
            Timetable.from(Recurrence.MONTHLY, LocalDateTime.parse("2026-01-31T10:00:00"))
                    .until(LocalDate.parse("2026-12-31")));
    private static final RegularShare DAILY =
            new RegularShare(SHARE, Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-03-02T08:30:15.250")));
    private static final SetUpRegularShare SET_UP =
            new SetUpRegularShare(ANNA, MONTHLY, AGREEMENT, RequestKey.of("order-83"));
    private static final StandingShare STANDING = new StandingShare(
            transfer("share-1", MONTHLY),
            Stated.of(rub("7")),
            Optional.of(Instant.parse("2026-03-31T07:00:00Z")),
            Optional.of(new LatestRun(
                    new RecurringTransfer.Run("share-1/2026-02-28", Instant.parse("2026-02-28T07:00:00Z")),
                    List.of(Reason.of(TransferReason.TRANSFER_OF_BORROWED_MONEY)))));
    private static final StandingShare MADE = new StandingShare(
            transfer("share-2", DAILY),
            Stated.notStated(),
            Optional.of(Instant.parse("2026-03-04T05:30:15.250Z")),
            Optional.of(new LatestRun(
                    new RecurringTransfer.Run("share-2/2026-03-03", Instant.parse("2026-03-03T05:30:15.250Z")),
                    List.of())));
    private static final StandingShare NEVER =
            new StandingShare(transfer("share-3", MONTHLY), Stated.notStated(), Optional.empty(), Optional.empty());
    private static final CancelRegularShare CANCEL = new CancelRegularShare(ANNA, "share-1", RequestKey.of("order-84"));
    private static final RegularShareCancelled CANCELLED = new RegularShareCancelled("share-1", AT);

    private TransferSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> transfers() {
        return List.of(
                Sample.of(
                        new QuoteTransfer(ANNA, TO_CARD), new TransferQuote(TO_CARD, AGREEMENT, Stated.of(rub("90")))),
                Sample.of(
                        new QuoteTransfer(ANNA, TO_ACCOUNT),
                        new TransferQuote(TO_ACCOUNT, Agreement.NOTHING_STATED, Stated.notStated())),
                Sample.of(MAKE, SENT),
                Sample.found(MAKE, SENT),
                Sample.of(MAKE_UNTOLD, SENT_UNTOLD));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> shares() {
        return List.of(
                Sample.of(new QuoteShare(ANNA, SHARE), new ShareQuote(SHARE, AGREEMENT, Stated.of(rub("90")))),
                Sample.of(ONCE, SENT),
                Sample.found(ONCE, SENT),
                Sample.of(
                        new QuoteRegularShare(ANNA, MONTHLY),
                        new RegularShareQuote(MONTHLY, AGREEMENT, Optional.of(Instant.parse("2026-03-31T07:00:00Z")))),
                Sample.of(
                        new QuoteRegularShare(ANNA, DAILY),
                        new RegularShareQuote(DAILY, Agreement.NOTHING_STATED, Optional.empty())),
                Sample.of(SET_UP, NEVER),
                Sample.found(SET_UP, STANDING),
                Sample.of(
                        new ReadRegularShares(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(STANDING, MADE), Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadRegularShares(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(CANCEL, CANCELLED),
                Sample.found(CANCEL, CANCELLED));
    }

    private static RecurringTransfer transfer(String id, RegularShare wish) {
        return new RecurringTransfer(id, ANNA, wish.share().to(), wish.share().amount(), wish.when());
    }
}
