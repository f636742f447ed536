package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.RegularShareCancelled;
import io.kabinet.client.transfer.RegularShareQuote;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.ShareQuote;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sharing the balance, once or regularly, by the rulebook. */
final class ShareBalanceRoom {

    private final Settings settings;
    private final Sharing sharing;
    private final StandingShares standing;

    ShareBalanceRoom(Settings settings, Sharing sharing, StandingShares standing) {
        this.settings = settings;
        this.sharing = sharing;
        this.standing = standing;
    }

    void open(Entrances entrances) {
        OperationKind kind = OperationKind.SHARE_BALANCE;
        entrances.inside(QuoteShare.class, this::quote);
        entrances.inside(kind, ShareBalance.class, this::share);
        entrances.inside(QuoteRegularShare.class, this::quoteRegular);
        entrances.inside(kind, SetUpRegularShare.class, this::setUp);
        entrances.inside(
                ReadRegularShares.class,
                (read, visit) -> Outcome.confirmed(standing.page(
                        visit.person(), read.from(), settings.wire().pageSize())));
        entrances.inside(kind, CancelRegularShare.class, this::cancel);
    }

    private Outcome<ShareQuote> quote(QuoteShare quote, Visit visit) {
        BalanceShare share = quote.share();
        return decided(
                share.to(),
                policy -> sharing.decide(policy, visit.person(), share.to(), share.amount(), visit.now()),
                granted -> new ShareQuote(share, Remittance.agreement(granted), granted.left()));
    }

    private Outcome<MoneySent> share(ShareBalance once, Visit visit) {
        BalanceShare share = once.share();
        return decided(
                share.to(),
                policy -> Remittance.agreed(
                        sharing.decide(policy, visit.person(), share.to(), share.amount(), visit.now()),
                        once.agreed(),
                        visit.now()),
                granted -> sharing.move(visit.person(), share.to(), granted, visit.now()));
    }

    private Outcome<RegularShareQuote> quoteRegular(QuoteRegularShare quote, Visit visit) {
        RegularShare wish = quote.wish();
        return decided(
                wish.share().to(),
                policy -> regularly(policy, wish, visit),
                granted -> new RegularShareQuote(
                        wish,
                        Remittance.agreement(granted),
                        wish.when().nextAfter(visit.now(), visit.person().zone).map(run -> run.at())));
    }

    private Outcome<StandingShare> setUp(SetUpRegularShare setUp, Visit visit) {
        RegularShare wish = setUp.wish();
        Agreement agreed = setUp.agreed();
        return decided(
                wish.share().to(),
                policy -> Remittance.agreed(regularly(policy, wish, visit), agreed, visit.now()),
                granted -> standing.begin(
                        visit.person(),
                        id -> new RecurringTransfer(
                                id, setUp.of(), wish.share().to(), wish.share().amount(), wish.when()),
                        granted.fee(),
                        visit.now()));
    }

    private Outcome<RegularShareCancelled> cancel(CancelRegularShare cancel, Visit visit) {
        Optional<Standing> found = standing.find(visit.person(), cancel.transfer());
        found.ifPresent(Standing::cancel);
        return found.isPresent()
                ? Outcome.confirmed(new RegularShareCancelled(cancel.transfer(), visit.now()))
                : Outcome.rejected(
                        List.of(Reason.of(RequestReason.TRANSFER_UNKNOWN).with("transfer", cancel.transfer())));
    }

    /** The terms of each time; what is on the account is asked when it is due. */
    private TransferDecision regularly(ShareBalancePolicy policy, RegularShare wish, Visit visit) {
        BalanceShare share = wish.share();
        List<Reason> against = policy.violationsIn(
                share.amount(), wish.when().every(), sharing.facts(visit.person(), share.to(), visit.now()));
        return against.isEmpty()
                ? new TransferDecision.Granted(
                        share.amount(),
                        policy.terms()
                                .fee()
                                .match(charge -> Stated.of(charge.feeFor(share.amount())), Stated::notStated),
                        Stated.notStated(),
                        policy.timeToConfirm().map(visit.now()::plus))
                : new TransferDecision.Refused(against);
    }

    private <R> Outcome<R> decided(
            Msisdn to,
            Function<ShareBalancePolicy, TransferDecision> decide,
            Function<TransferDecision.Granted, R> answer) {
        Optional<ShareBalancePolicy> policy = settings.rulebook().shareBalance();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        if (sharing.isUnknown(to)) {
            return Outcome.rejected(List.of(Remittance.RECEIVER_UNKNOWN));
        }
        return decide.apply(policy.get())
                .match(
                        granted -> Outcome.confirmed(answer.apply(granted)),
                        refused -> Outcome.rejected(refused.reasons()));
    }
}
