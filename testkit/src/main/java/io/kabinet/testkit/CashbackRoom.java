package io.kabinet.testkit;

import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSpent;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.cashback.wallet.Spending;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cashback, where the market has it. */
final class CashbackRoom {

    private final Settings settings;
    private final Optional<WalletPolicy> policy;
    private final ZoneId zone;
    private final Map<Msisdn, CashbackPurse> purses = new HashMap<>();
    private long requests;

    CashbackRoom(Settings settings) {
        Rulebook rulebook = settings.rulebook();
        this.settings = settings;
        this.policy = rulebook.cashback().flatMap(cashback -> rulebook.wallet());
        this.zone = rulebook.zone();
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadCashback.class,
                (read, visit) -> with(visit, purse -> Outcome.confirmed(summary(purse, visit.now()))));
        entrances.inside(
                ReadCashbackLines.class,
                (read, visit) -> with(visit, purse -> Outcome.confirmed(lines(read, purse, visit.now()))));
        entrances.inside(
                OperationKind.PAYMENTS,
                SpendCashback.class,
                (spend, visit) -> with(visit, purse -> spend(spend, purse, visit.now())));
    }

    boolean isOffered() {
        return policy.isPresent();
    }

    CashbackPurse purse(Msisdn number) {
        WalletPolicy numbers = policy.orElseThrow(
                () -> new IllegalStateException("market " + settings.rulebook().market() + " has no cashback"));
        return purses.computeIfAbsent(number, missing -> new CashbackPurse(numbers, zone));
    }

    private <R> Outcome<R> with(Visit visit, Asked<R> asked) {
        return isOffered() ? asked.of(purse(visit.person().number)) : Outcome.rejected(List.of(settings.notOffered()));
    }

    private CashbackSummary summary(CashbackPurse purse, Instant now) {
        CashbackWallet wallet = purse.wallet(now);
        return new CashbackSummary(
                wallet.available(now),
                purse.settlement(now).pending(wallet.policy().currency()),
                wallet.burnsNext(now));
    }

    private Page<CashbackLine> lines(ReadCashbackLines read, CashbackPurse purse, Instant now) {
        Settlement settlement = purse.settlement(now);
        return Paging.page(purse.lines(), read.from(), settings.wire().pageSize(), key -> line(settlement, key));
    }

    private CashbackLine line(Settlement settlement, LineKey key) {
        LineStanding standing = settlement.standing(key).orElseThrow();
        Optional<DateSpan> payable = standing.payableFrom(zone)
                .flatMap(first -> standing.payableBy(zone).map(last -> DateSpan.of(first, last)));
        return new CashbackLine(key, standing.state(), standing.due(), standing.paidOut(), payable);
    }

    private Outcome<CashbackSpent> spend(SpendCashback spend, CashbackPurse purse, Instant now) {
        Spending spending = Spending.onOwnNumber("spending-" + ++requests, spend.service(), spend.amount());
        return purse.wallet(now)
                .spend(spending, now, zone)
                .match(
                        spent -> {
                            purse.keep(spent.wallet());
                            return Outcome.confirmed(new CashbackSpent(
                                    spend.amount(), spent.wallet().available(now), now));
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    @FunctionalInterface
    private interface Asked<R> {
        Outcome<R> of(CashbackPurse purse);
    }
}
