package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Finds what has to be posted, so that each line has in the wallet what it is due.
 *
 * <p>What grew comes in before what shrank is taken back: otherwise a write-off would depend on the lines' ids.
 */
final class Settling {

    private final WalletPolicy policy;
    private final WalletAudit posted;
    private final Lots lots;
    private final List<WalletPosting> changes = new ArrayList<>();

    Settling(WalletPolicy policy, List<WalletPosting> postings) {
        this.policy = policy;
        this.posted = WalletAudit.of(postings);
        this.lots = Lots.of(postings);
    }

    List<WalletPosting> changes(Collection<LineStanding> standings, Instant at) {
        Set<LineKey> met = new HashSet<>();
        standings.stream()
                .filter(this::concernsThisWallet)
                .sorted(Comparator.comparing((LineStanding standing) -> change(standing) < 0)
                        .thenComparing(LineStanding::key))
                .forEach(standing -> {
                    if (!met.add(standing.key())) {
                        throw new IllegalArgumentException("line " + standing.key() + " is there twice");
                    }
                    post(standing.key(), change(standing), at);
                });
        return changes;
    }

    private boolean concernsThisWallet(LineStanding standing) {
        Money due = standing.dueInWallet();
        boolean ours = due.getCurrencyUnit().equals(policy.currency());
        if (!ours && !due.isZero()) {
            throw new IllegalArgumentException(
                    "line " + standing.key() + " is due " + due + " in a wallet in " + policy.currency());
        }
        return ours;
    }

    /** What the line is due less what was posted for it before this settling. */
    private long change(LineStanding standing) {
        return standing.dueInWallet().getAmountMinorLong() - posted.credited(standing.key());
    }

    private void post(LineKey line, long change, Instant at) {
        if (change > 0) {
            Optional<Instant> burnsAt = policy.lifetime().map(lifetime -> lifetime.endsAt(at));
            post(WalletPosting.of(Kind.CREDIT, money(change), line, at).burningAt(burnsAt));
            long undone = Math.min(change, posted.writtenOff(line));
            if (undone > 0) {
                post(WalletPosting.of(Kind.WRITE_OFF_UNDONE, money(undone), line, at));
            }
        } else if (change < 0) {
            long debt = lots.debt();
            post(WalletPosting.of(Kind.REVERSAL, money(-change), line, at));
            long missing = lots.debt() - debt;
            if (missing > 0 && policy.afterPayout() == AfterPayout.WRITE_OFF) {
                post(WalletPosting.of(Kind.WRITE_OFF, money(missing), line, at));
            }
        }
    }

    private void post(WalletPosting posting) {
        changes.add(posting);
        lots.add(posting);
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(policy.currency(), minorUnits);
    }
}
